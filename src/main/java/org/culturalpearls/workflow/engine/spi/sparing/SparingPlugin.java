package org.culturalpearls.workflow.engine.spi.sparing;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.Session;
import org.camunda.bpm.engine.impl.interceptor.SessionFactory;
import org.camunda.bpm.engine.impl.persistence.entity.IncidentManager;
import org.camunda.bpm.engine.impl.persistence.entity.JobDefinitionManager;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionManager;
import org.camunda.bpm.engine.impl.persistence.entity.TaskManager;
import org.camunda.bpm.engine.impl.persistence.entity.VariableInstanceManager;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Puts those that ask less in the place of the engine's own. Every completion of a task passes all
 * of them; the numbers stand in {@code docs/performance.md}.
 */
@Component
@Order(1)
class SparingPlugin extends AbstractProcessEnginePlugin {

  @Override
  public void preInit(ProcessEngineConfigurationImpl engine) {
    List<SessionFactory> factories = new ArrayList<>();
    if (engine.getCustomSessionFactories() != null) {
      factories.addAll(engine.getCustomSessionFactories());
    }
    var definitions = new KnownJobDefinitions.Read();
    factories.add(new Opened(TaskManager.class, OneTaskAtATime::new));
    factories.add(new Opened(VariableInstanceManager.class, NoVariablesOfNewTasks::new));
    factories.add(new Opened(IncidentManager.class, NoIncidentsOfSoundJobs::new));
    factories.add(new Opened(ProcessDefinitionManager.class, KnownProcessDefinitions::new));
    factories.add(
        new Opened(JobDefinitionManager.class, () -> new KnownJobDefinitions(definitions)));
    engine.setCustomSessionFactories(factories);

    engine.setResourceAuthorizationProvider(new RightsOnNewTasks());
    engine.setHistoryEventProducer(new HistoryOfKnownModels());
    engine.setHistoryEventHandler(new LeanHistory());
    engine.setTaskMetricsEnabled(false);
  }

  private record Opened(Class<?> getSessionType, Supplier<Session> opening)
      implements SessionFactory {

    @Override
    public Session openSession() {
      return opening.get();
    }
  }
}
