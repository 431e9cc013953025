package org.culturalpearls.workflow.milestone;

import java.util.Map;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.culturalpearls.plan.MilestoneId;
import org.culturalpearls.plan.MilestoneTask;
import org.culturalpearls.plan.MilestoneTimes;
import org.culturalpearls.workflow.cases.CaseVariables;
import org.culturalpearls.workflow.forms.TaskFacts;

/** Declares the ids and variables of MilestoneProcess.bpmn for the code around it. */
public final class MilestoneModel {

  public static final String PROCESS = "MilestoneProcess";

  public static final String REPORT_TASK = "UserTask_ReportMilestone";
  public static final String GIVE_FEEDBACK = "UserTask_GiveMilestoneFeedback";
  public static final String DECIDE_NEW_DATE = "UserTask_DecideNewDate";
  public static final String RESOLVE_OVERDUE = "UserTask_ResolveOverdueMilestone";

  public static final String MILESTONE = "milestoneId";
  static final String REPORT_FROM = "reportFrom";
  static final String REPORT_BY = "reportBy";
  static final String OVERDUE_AT = "overdueAt";
  static final String RESOLVE_BY = "resolveBy";
  static final String ANSWER = "answer";
  static final String REACHED = "milestoneReached";
  static final String NEW_DATE_APPROVED = "newDateApproved";

  /** The answer with which the team reports, instead of asking for a new date. */
  static final String REPORT = "report";

  /** The outcome of asking for the report: a value of {@link #ANSWER}. */
  static final String REPORTED = "reported";

  static final String NEW_DATE = "newDate";
  static final String DROPPED = "dropped";
  static final String NOTHING_YET = "nothingYet";

  private MilestoneModel() {}

  /** Sets the times of the next report task. */
  static void ask(VariableScope scope, MilestoneTimes times) {
    times(times).forEach(scope::setVariable);
  }

  static Map<String, Object> times(MilestoneTimes times) {
    return Map.of(
        REPORT_FROM, CaseVariables.date(times.reportFrom()),
        REPORT_BY, CaseVariables.date(times.reportDueAt()),
        OVERDUE_AT, CaseVariables.date(times.overdueAt()));
  }

  static MilestoneId milestone(VariableScope scope) {
    return new MilestoneId((Long) scope.getVariable(MILESTONE));
  }

  static MilestoneId milestone(TaskFacts task) {
    return new MilestoneId(task.id(MILESTONE));
  }

  static MilestoneTask task(String id) {
    return switch (id) {
      case REPORT_TASK -> MilestoneTask.REPORT;
      case GIVE_FEEDBACK -> MilestoneTask.GIVE_FEEDBACK;
      case DECIDE_NEW_DATE -> MilestoneTask.DECIDE_NEW_DATE;
      case RESOLVE_OVERDUE -> MilestoneTask.RESOLVE_OVERDUE;
      default -> throw new IllegalArgumentException(id);
    };
  }
}
