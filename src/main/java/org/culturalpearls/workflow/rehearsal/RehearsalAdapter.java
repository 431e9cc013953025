package org.culturalpearls.workflow.rehearsal;

import java.util.Collection;
import java.util.List;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.culturalpearls.cycle.CaseKey;
import org.culturalpearls.cycle.RehearsalProcess;
import org.culturalpearls.workflow.engine.spi.EngineActs;
import org.culturalpearls.workflow.engine.spi.FollowUpJobs;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Finds the process instances of a rehearsal by their business keys, which say what they are. */
@Component
class RehearsalAdapter implements RehearsalProcess {

  private static final String REASON = "its rehearsal is deleted";

  private final RuntimeService runtime;
  private final HistoryService history;
  private final EngineActs acts;

  RehearsalAdapter(@Lazy RuntimeService runtime, @Lazy HistoryService history, EngineActs acts) {
    this.runtime = runtime;
    this.history = history;
    this.acts = acts;
  }

  @Override
  public void removalWaits() {
    acts.doAsApplication(() -> FollowUpJobs.create(RemoveRehearsals.TYPE));
  }

  @Override
  public int count(Collection<CaseKey> keys) {
    return acts.asApplication(
        () ->
            (int)
                history
                    .createHistoricProcessInstanceQuery()
                    .processInstanceBusinessKeyIn(
                        keys.stream().map(CaseKey::value).toArray(String[]::new))
                    .count());
  }

  @Override
  public boolean end(CaseKey key) {
    return acts.asApplication(
        () -> {
          List<ProcessInstance> running =
              runtime
                  .createProcessInstanceQuery()
                  .processInstanceBusinessKey(key.value())
                  .rootProcessInstances()
                  .list();
          running.forEach(each -> runtime.deleteProcessInstance(each.getId(), REASON, false, true));
          return !running.isEmpty();
        });
  }

  @Override
  public void forget(CaseKey key) {
    acts.doAsApplication(
        () -> {
          List<String> instances = of(key);
          if (!instances.isEmpty()) {
            history.deleteHistoricProcessInstances(instances);
          }
        });
  }

  private List<String> of(CaseKey key) {
    return history
        .createHistoricProcessInstanceQuery()
        .processInstanceBusinessKey(key.value())
        .list()
        .stream()
        .map(HistoricProcessInstance::getId)
        .toList();
  }
}
