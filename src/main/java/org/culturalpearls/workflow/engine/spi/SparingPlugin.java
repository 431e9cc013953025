package org.culturalpearls.workflow.engine.spi;

import static org.culturalpearls.workflow.engine.spi.Saving.HISTORY_OF_KNOWN_MODELS;
import static org.culturalpearls.workflow.engine.spi.Saving.KNOWN_MODELS;
import static org.culturalpearls.workflow.engine.spi.Saving.LEAN_HISTORY;
import static org.culturalpearls.workflow.engine.spi.Saving.NEW_TASKS;
import static org.culturalpearls.workflow.engine.spi.Saving.ONE_TASK_AT_A_TIME;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.Session;
import org.camunda.bpm.engine.impl.interceptor.SessionFactory;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionManager;
import org.camunda.bpm.engine.impl.persistence.entity.TaskManager;
import org.camunda.bpm.engine.impl.persistence.entity.VariableInstanceManager;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Replaces parts of the engine by ones with fewer statements. Every completion of a task passes all
 * of them; {@code docs/performance.md} has the figures.
 */
@Component
@Order(1)
class SparingPlugin extends AbstractProcessEnginePlugin {

  private final SavingSettings savings;

  SparingPlugin(SavingSettings savings) {
    this.savings = savings;
  }

  @Override
  public void preInit(ProcessEngineConfigurationImpl engine) {
    List<SessionFactory> factories = new ArrayList<>();
    if (engine.getCustomSessionFactories() != null) {
      factories.addAll(engine.getCustomSessionFactories());
    }
    if (savings.has(ONE_TASK_AT_A_TIME)) {
      factories.add(new Opened(TaskManager.class, OneTaskAtATime::new));
    }
    if (savings.has(KNOWN_MODELS)) {
      factories.add(new Opened(ProcessDefinitionManager.class, KnownProcessDefinitions::new));
    }
    if (savings.has(NEW_TASKS)) {
      factories.add(new Opened(VariableInstanceManager.class, NoVariablesOfNewTasks::new));
      engine.setResourceAuthorizationProvider(new RightsOnNewTasks());
    }
    engine.setCustomSessionFactories(factories);

    if (savings.has(HISTORY_OF_KNOWN_MODELS)) {
      engine.setHistoryEventProducer(new HistoryOfKnownModels());
    }
    if (savings.has(LEAN_HISTORY)) {
      engine.setHistoryEventHandler(new LeanHistory());
    }
  }

  private record Opened(Class<?> getSessionType, Supplier<Session> opening)
      implements SessionFactory {

    @Override
    public Session openSession() {
      return opening.get();
    }
  }
}
