package org.culturalpearls.workflow.models;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
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

  private static final Set<String> BEGUN_BY_TIME = Set.of("ReminderProcess", "RetentionProcess");

  private final EveryTask tasks;
  private final AgreedTown agreed;
  private final PlannedTown planned;
  private final RuntimeService runtime;
  private final ManagementService jobs;
  private final Post post;
  private final TestClock clock;

  WaitingInstances(
      Programme programme,
      AgreedTown agreed,
      PlannedTown planned,
      Engine engine,
      RuntimeService runtime,
      ManagementService jobs,
      Post post,
      TestClock clock) {
    // No released model is of the award yet.
    this.tasks = new EveryTask(programme, agreed, planned, null, engine, clock, null);
    this.agreed = agreed;
    this.planned = planned;
    this.runtime = runtime;
    this.jobs = jobs;
    this.post = post;
    this.clock = clock;
  }

  /**
   * An instance that waits.
   *
   * @param element where
   * @param key of its case, or null for what belongs to none
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
    if (BEGUN_BY_TIME.contains(process)) {
      return begunByTime(process, element);
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

  /** Begins it by its timer, and runs its jobs until it waits at this element. */
  private Waiting begunByTime(String process, String element) {
    Set<String> before = instances(process);
    Job timer = jobs.createJobQuery().processDefinitionKey(process).timers().singleResult();
    jobs.executeJob(timer.getId());
    String instance =
        instances(process).stream().filter(id -> !before.contains(id)).findFirst().orElseThrow();
    while (!waitsAt(instance, element)) {
      jobs.executeJob(jobs.createJobQuery().processInstanceId(instance).singleResult().getId());
    }
    return new Waiting(instance, element, null, clock.instant());
  }

  private boolean waitsAt(String instance, String element) {
    return jobs.createJobQuery().processInstanceId(instance).activityId(element).count() == 1;
  }

  private Set<String> instances(String process) {
    return runtime.createProcessInstanceQuery().processDefinitionKey(process).list().stream()
        .map(ProcessInstance::getId)
        .collect(Collectors.toSet());
  }

  private ProcessInstance one(String id) {
    return runtime.createProcessInstanceQuery().processInstanceId(id).singleResult();
  }

  private Waiting waiting(ProcessInstance instance, String element) {
    return new Waiting(
        instance.getId(), element, new CaseKey(instance.getBusinessKey()), clock.instant());
  }
}
