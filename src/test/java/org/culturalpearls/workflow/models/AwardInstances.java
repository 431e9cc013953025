package org.culturalpearls.workflow.models;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.culturalpearls.Engine;
import org.culturalpearls.Entering;
import org.culturalpearls.Entering.Entry;
import org.culturalpearls.PlannedTown;
import org.culturalpearls.Programme;
import org.culturalpearls.Programme.Case;
import org.culturalpearls.award.conflict.ConflictService;
import org.culturalpearls.award.conflict.DeclaredKind;
import org.culturalpearls.award.nomination.NominationId;
import org.culturalpearls.award.nomination.NominationProcess;
import org.culturalpearls.award.review.ReviewId;
import org.culturalpearls.cycle.CaseKey;
import org.culturalpearls.people.PersonId;

/**
 * Instances of the award that wait for something else than a task, and what instances of all
 * processes are told.
 */
class AwardInstances {

  private final Programme programme;
  private final Entering entering;
  private final PlannedTown planned;
  private final Engine engine;
  private final RuntimeService runtime;
  private final ConflictService conflicts;
  private final NominationProcess nominations;
  private final Map<String, Entry> entries = new HashMap<>();

  AwardInstances(
      Programme programme,
      Entering entering,
      PlannedTown planned,
      Engine engine,
      RuntimeService runtime,
      ConflictService conflicts,
      NominationProcess nominations) {
    this.programme = programme;
    this.entering = entering;
    this.planned = planned;
    this.engine = engine;
    this.runtime = runtime;
    this.conflicts = conflicts;
    this.nominations = nominations;
  }

  /** A new instance that waits for this event; one of AwardCycleProcess, for the first of all. */
  ProcessInstance waitingFor(String event) {
    return switch (event) {
      case "CatchEvent_ReviewsIn", "CatchEvent_PreSelectionOver" -> of(entering.eligible());
      case "CatchEvent_NotEligibleDue",
          "CatchEvent_NotEligibleSent",
          "CatchEvent_NotEligibleTakenBack" ->
          of(entering.untoldCheck());
      case "CatchEvent_PreSelectionDue",
          "CatchEvent_PreSelectionSent",
          "CatchEvent_PreSelectionTakenBack" ->
          of(entering.untoldSelection(this::reviewsIn));
      case "CatchEvent_PlanSubmitted", "CatchEvent_PlansDue" -> of(selected());
      case "CatchEvent_ResultsReleased" -> of(inJury());
      default -> one("AwardCycleProcess", new CaseKey("" + programme.award().begin().title()));
    };
  }

  /** What the page has to hold before the task can be done. */
  void prepare(Task task, PersonId doer) {
    if (task.getTaskDefinitionKey().equals("UserTask_ScoreNomination")) {
      programme.award().write(doer, review(task.getProcessInstanceId()), 5);
    }
  }

  /** The message comes as it does in the programme. */
  void tell(String instance, String message) {
    switch (message) {
      case "Msg_PreSelectionReviewsIn" -> nominations.reviewsIn(List.of(nomination(instance)));
      case "Msg_DecisionSent" -> entering.send(entries.get(instance));
      case "Msg_DecisionTakenBack" -> entering.takeBack(entries.get(instance));
      case "Msg_PlanSubmittedToJury" -> submitPlan(entries.get(instance).town());
      case "Msg_ResultsReleased" -> nominations.released(nomination(instance), false);
      case "Msg_ConflictFound" -> declare(instance);
      case "Msg_PlanDueMoved" ->
          runtime.createMessageCorrelation(message).processInstanceId(instance).correlate();
      case "Msg_MentoringEndsEarly" -> {
        // Nobody ends it early: the agreed end comes, too.
      }
      default -> throw new AssertionError("nobody says " + message);
    }
  }

  /** The others of the cycle go on waiting for their reviews. */
  private Entry selected() {
    return entering.selected(this::reviewsIn);
  }

  private void reviewsIn(Entry entry) {
    nominations.reviewsIn(List.of(entry.id()));
  }

  private Entry inJury() {
    Entry entry = selected();
    submitPlan(entry.town());
    return entry;
  }

  private void submitPlan(Case town) {
    planned.bringIntoForce(town, programme.coordinator());
  }

  private void declare(String instance) {
    PersonId reviewer = programme.award().reviewer(review(instance));
    conflicts.declare(
        reviewer,
        new ConflictService.Declare(
            nomination(instance), reviewer, DeclaredKind.PERSONAL, "My sister."));
  }

  private ProcessInstance of(Entry entry) {
    ProcessInstance instance = one("NominationProcess", entry.town().key());
    entries.put(instance.getId(), entry);
    return instance;
  }

  private ProcessInstance one(String process, CaseKey key) {
    return runtime
        .createProcessInstanceQuery()
        .processDefinitionKey(process)
        .processInstanceBusinessKey(key.value())
        .singleResult();
  }

  private NominationId nomination(String instance) {
    return new NominationId((Long) runtime.getVariable(instance, "nominationId"));
  }

  private ReviewId review(String instance) {
    return new ReviewId((Long) runtime.getVariable(instance, "reviewId"));
  }
}
