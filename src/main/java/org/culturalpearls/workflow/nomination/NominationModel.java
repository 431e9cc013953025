package org.culturalpearls.workflow.nomination;

import java.time.Instant;
import java.util.Date;
import java.util.Map;
import java.util.TreeMap;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.culturalpearls.award.nomination.NominationId;
import org.culturalpearls.award.nomination.NominationProcess;
import org.culturalpearls.award.nomination.NominationTask;
import org.culturalpearls.notification.outbox.TaskGroup;
import org.culturalpearls.workflow.forms.TaskFacts;

/** Declares the ids and variables of NominationProcess.bpmn for the code around it. */
public final class NominationModel {

  public static final String PROCESS = "NominationProcess";

  public static final String WRITE = "UserTask_WriteNomination";
  public static final String CHECK = "UserTask_CheckEligibility";
  public static final String COMPLETE = "UserTask_CompleteNomination";
  public static final String DECIDE = "UserTask_DecidePreSelection";

  static final String WAIT_FOR_REVIEWS = "Gateway_WaitForReviews";
  static final String COMPLETION_OVER = "BoundaryEvent_CompletionOver";

  static final String REVIEWS_IN = "Msg_PreSelectionReviewsIn";
  static final String DECISION_SENT = "Msg_DecisionSent";
  static final String DECISION_TAKEN_BACK = "Msg_DecisionTakenBack";
  static final String PLAN_SUBMITTED = "Msg_PlanSubmittedToJury";
  static final String RESULTS_RELEASED = "Msg_ResultsReleased";

  public static final String NOMINATION = "nominationId";
  static final String CYCLE = "cycleId";
  static final String PARTICIPATION = "participationId";
  static final String TOWN = "town";
  static final String TEAM_GROUP = "teamGroup";
  static final String OFFICE_GROUP = "officeGroup";
  static final String COMPLETE_BY = "completeBy";
  static final String ELIGIBILITY = "eligibility";
  static final String SELECTION = "selection";
  static final String TELL_AT = "tellAt";
  static final String PEARL = "pearl";

  /** What was decided is told later. */
  static final String UNTOLD = "untold";

  /** Besides the sections, a part that a town can be asked to complete. */
  static final String FILES = "FILES";

  private NominationModel() {}

  static Map<String, Object> variables(NominationProcess.Start start) {
    Map<String, Object> variables = new TreeMap<>();
    variables.put(NOMINATION, start.nomination().value());
    variables.put(CYCLE, start.cycle().value());
    variables.put(PARTICIPATION, start.participation().value());
    variables.put(TOWN, start.town());
    variables.put(TEAM_GROUP, TaskGroup.team(start.participation()));
    variables.put(OFFICE_GROUP, TaskGroup.office(start.nomination()));
    times(start.times()).forEach((name, at) -> variables.put(name, Date.from(at)));
    return variables;
  }

  /** Returns the variables of timers and due dates. */
  static Map<String, Instant> times(NominationProcess.Times times) {
    return Map.of(
        "callCloses", times.callCloses(),
        "callClosed", times.callClosed(),
        "checkBy", times.checkBy(),
        "preSelectionEnds", times.preSelectionEnds(),
        "decideBy", times.decideBy(),
        "plansDue", times.plansDue());
  }

  static NominationTask task(String id) {
    return switch (id) {
      case WRITE -> NominationTask.WRITE;
      case CHECK -> NominationTask.CHECK;
      case COMPLETE -> NominationTask.COMPLETE;
      case DECIDE -> NominationTask.DECIDE;
      default -> throw new IllegalArgumentException(id);
    };
  }

  /** Returns the nomination of this process, or of a review. */
  public static NominationId nomination(VariableScope scope) {
    return new NominationId((Long) scope.getVariable(NOMINATION));
  }

  static NominationId nomination(TaskFacts task) {
    return new NominationId(task.id(NOMINATION));
  }
}
