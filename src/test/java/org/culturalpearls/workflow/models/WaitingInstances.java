package org.culturalpearls.workflow.models;

import java.time.Instant;
import java.util.List;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.culturalpearls.AgreedTown;
import org.culturalpearls.Engine;
import org.culturalpearls.PlannedTown;
import org.culturalpearls.Post;
import org.culturalpearls.Programme;
import org.culturalpearls.TestClock;
import org.culturalpearls.cycle.CaseKey;

/** Brings an instance to any element at which its process can wait. */
class WaitingInstances {

  private final EveryTask tasks;
  private final AgreedTown agreed;
  private final PlannedTown planned;
  private final RuntimeService runtime;
  private final Post post;
  private final TestClock clock;

  WaitingInstances(
      Programme programme,
      AgreedTown agreed,
      PlannedTown planned,
      Engine engine,
      RuntimeService runtime,
      Post post,
      TestClock clock) {
    this.tasks = new EveryTask(programme, agreed, planned, engine, clock);
    this.agreed = agreed;
    this.planned = planned;
    this.runtime = runtime;
    this.post = post;
    this.clock = clock;
  }

  /**
   * An instance that waits.
   *
   * @param element where
   * @param since the moment of its case, to which the clock goes back for it
   */
  record Waiting(String instance, String element, CaseKey key, Instant since) {}

  Waiting bring(String process, String element) {
    clock.reset();
    if (element.startsWith("UserTask_")) {
      var hand = tasks.bring(element);
      ProcessInstance instance = one(hand.task().getProcessInstanceId());
      return waiting(instance, element);
    }
    AgreedTown.Pair pair = agreed.withTwin();
    if (process.equals("MilestoneProcess")) {
      planned.bringIntoForce(pair.town(), pair.lead());
    }
    if (element.equals("CatchEvent_MilestoneOverdue")) {
      return waiting(
          one(tasks.bring("UserTask_ReportMilestone").task().getProcessInstanceId()), element);
    }
    post.start();
    List<ProcessInstance> found =
        runtime
            .createProcessInstanceQuery()
            .processDefinitionKey(process)
            .processInstanceBusinessKey(pair.key().value())
            .list();
    if (found.isEmpty()) {
      throw new AssertionError("no way to " + element + " of " + process);
    }
    return waiting(found.get(0), element);
  }

  private ProcessInstance one(String id) {
    return runtime.createProcessInstanceQuery().processInstanceId(id).singleResult();
  }

  private Waiting waiting(ProcessInstance instance, String element) {
    return new Waiting(
        instance.getId(), element, new CaseKey(instance.getBusinessKey()), clock.instant());
  }
}
