package org.culturalpearls.workflow.engine.spi;

import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParseListener;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.incident.IncidentHandler;
import org.camunda.bpm.engine.impl.interceptor.SessionFactory;
import org.camunda.bpm.engine.impl.jobexecutor.JobHandler;
import org.culturalpearls.workflow.engine.ModelBeans;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Configures the engine before it is built: ids, expressions, the error mapping, listeners of every
 * user task, and the identity provider.
 */
@Component
@Order(0)
@DependsOnDatabaseInitialization
class EnginePlugin extends AbstractProcessEnginePlugin {

  private final EngineIds ids;
  private final ModelBeans beans;
  private final EngineExceptionTranslator translator;
  private final List<BpmnParseListener> parseListeners;
  private final SessionFactory identityProvider;
  private final List<FollowUp> followUps;
  private final IncidentHandler incidents;

  EnginePlugin(
      EngineIds ids,
      ModelBeans beans,
      EngineExceptionTranslator translator,
      List<BpmnParseListener> parseListeners,
      SessionFactory identityProvider,
      List<FollowUp> followUps,
      IncidentHandler incidents) {
    this.ids = ids;
    this.beans = beans;
    this.translator = translator;
    this.parseListeners = parseListeners;
    this.identityProvider = identityProvider;
    this.followUps = followUps;
    this.incidents = incidents;
  }

  @Override
  public void preInit(ProcessEngineConfigurationImpl engine) {
    engine.setIdGenerator(ids);
    engine.setTaskMetricsEnabled(false); // counts users for a licence that does not apply
    engine.setBeans(beans);
    engine.setExpressionManager(new ModelExpressions(beans));
    engine.setIdentityProviderSessionFactory(identityProvider);

    @SuppressWarnings("rawtypes")
    List<JobHandler> handlers = orNew(engine.getCustomJobHandlers());
    followUps.forEach(work -> handlers.add(new FollowUpJobs(work)));
    engine.setCustomJobHandlers(handlers);
    engine.setCustomIncidentHandlers(List.of(incidents));

    var listeners = orNew(engine.getCustomPostBPMNParseListeners());
    listeners.addAll(parseListeners);
    engine.setCustomPostBPMNParseListeners(listeners);

    var interceptors = orNew(engine.getCustomPreCommandInterceptorsTxRequired());
    interceptors.add(0, new ExceptionTranslatingInterceptor(translator, engine));
    engine.setCustomPreCommandInterceptorsTxRequired(interceptors);
  }

  private static <T> List<T> orNew(List<T> list) {
    return list == null ? new ArrayList<>() : new ArrayList<>(list);
  }
}
