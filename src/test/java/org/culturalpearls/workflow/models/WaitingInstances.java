package org.culturalpearls.workflow.models;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.culturalpearls.AgreedTown;
import org.culturalpearls.PlannedTown;
import org.culturalpearls.Post;
import org.culturalpearls.TestClock;
import org.culturalpearls.cycle.CaseKey;

/** Brings an instance to any element at which its process can wait. */
class WaitingInstances {

  private static final Set<String> BEGUN_BY_TIME = Set.of("ReminderProcess", "RetentionProcess");
  private static final Set<String> OF_AWARD = Set.of("AwardCycleProcess", "NominationProcess");

  /** What an instance waits for while a task is open, by this task. */
  private static final Map<String, String> MEANWHILE =
      Map.of(
          "CatchEvent_MilestoneOverdue", "UserTask_ReportMilestone",
          "BoundaryEvent_PlanDueMoved", "UserTask_DecideOnLatePlan",
          "BoundaryEvent_ConflictFound", "UserTask_ScoreNomination");

  private final EveryTask tasks;
  private final AwardInstances award;
  private final AgreedTown agreed;
  private final PlannedTown planned;
  private final RuntimeService runtime;
  private final ManagementService jobs;
  private final Post post;
  private final TestClock clock;

  WaitingInstances(
      EveryTask tasks,
      AwardInstances award,
      AgreedTown agreed,
      PlannedTown planned,
      RuntimeService runtime,
      ManagementService jobs,
      Post post,
      TestClock clock) {
    this.tasks = tasks;
    this.award = award;
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
    if (MEANWHILE.containsKey(element)) {
      return waiting(
          one(tasks.bring(MEANWHILE.get(element)).task().getProcessInstanceId()), element);
    }
    if (OF_AWARD.contains(process)) {
      ProcessInstance instance = award.waitingFor(element);
      runTimersUpTo(element, instance.getId());
      return waiting(instance, element);
    }
    if (process.equals("PracticeConfirmationProcess")) {
      return waiting(found(process, tasks.publishedPractice()).get(0), element);
    }
    AgreedTown.Pair pair = agreed.withTwin();
    if (process.equals("MilestoneProcess")) {
      planned.bringIntoForce(pair.town(), pair.lead());
    }
    post.start();
    List<ProcessInstance> found = found(process, pair.key());
    if (found.isEmpty()) {
      throw new AssertionError("no way to " + element + " of " + process);
    }
    return waiting(found.get(0), element);
  }

  private List<ProcessInstance> found(String process, CaseKey key) {
    return runtime
        .createProcessInstanceQuery()
        .processDefinitionKey(process)
        .processInstanceBusinessKey(key.value())
        .list();
  }

  /** Begins it by its timer, and runs its jobs until it waits at this element. */
  private Waiting begunByTime(String process, String element) {
    Set<String> before = instances(process);
    Job timer = jobs.createJobQuery().processDefinitionKey(process).timers().singleResult();
    jobs.executeJob(timer.getId());
    String instance =
        instances(process).stream().filter(id -> !before.contains(id)).findFirst().orElseThrow();
    runTimersUpTo(element, instance);
    return new Waiting(instance, element, null, clock.instant());
  }

  private void runTimersUpTo(String element, String instance) {
    while (!waitsAt(instance, element)) {
      jobs.executeJob(jobs.createJobQuery().processInstanceId(instance).singleResult().getId());
    }
  }

  private boolean waitsAt(String instance, String element) {
    return jobs.createJobQuery().processInstanceId(instance).activityId(element).count() == 1
        || runtime
                .createEventSubscriptionQuery()
                .processInstanceId(instance)
                .activityId(element)
                .count()
            == 1;
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
