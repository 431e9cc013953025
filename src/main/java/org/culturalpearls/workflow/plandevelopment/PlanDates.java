package org.culturalpearls.workflow.plandevelopment;

import java.time.Instant;
import java.util.Date;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.culturalpearls.cycle.Limit;
import org.culturalpearls.cycle.Step;
import org.culturalpearls.plan.PlanDevelopmentProcess;
import org.culturalpearls.workflow.cases.MentorsTurn;
import org.culturalpearls.workflow.engine.DateMoves;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Moves the deadline of a plan, and the due dates of the open tasks that it caps. */
@Component
class PlanDates {

  private record Due(String variable, Step step) {}

  /** The tasks of the town, by their ids. */
  private static final Map<String, Due> OF_TOWN =
      Map.of(
          PlanDevelopmentModel.ASSESS,
          new Due(PlanDevelopmentModel.ASSESS_BY, Step.ASSESS_PREPAREDNESS),
          PlanDevelopmentModel.DRAFT,
          new Due(PlanDevelopmentModel.DRAFT_BY, Step.DRAFT_PLAN),
          PlanDevelopmentModel.SUBMIT,
          new Due(PlanDevelopmentModel.SUBMIT_BY, Step.SUBMIT_PLAN));

  private final RuntimeService runtime;
  private final DateMoves dates;

  PlanDates(@Lazy RuntimeService runtime, DateMoves dates) {
    this.runtime = runtime;
    this.dates = dates;
  }

  /** Returns false if the plan has this deadline already, and it does not move. */
  boolean move(String instance, Instant planDue, PlanDevelopmentProcess.Limits limits) {
    dates
        .begun(instance, PlanDevelopmentModel.DECIDE_ON_LATE)
        .map(begun -> limits.due(Step.DECIDE_LATE_PLAN, begun))
        .ifPresent(to -> dates.move(instance, PlanDevelopmentModel.DECIDE_BY, to));
    Object before = runtime.getVariable(instance, PlanDevelopmentModel.PLAN_DUE);
    if (Date.from(planDue).equals(before)) {
      return false;
    }
    dates.move(instance, PlanDevelopmentModel.PLAN_DUE, planDue);
    OF_TOWN.forEach(
        (task, due) ->
            dates
                .begun(instance, task)
                .map(begun -> limits.due(due.step(), begun))
                .ifPresent(to -> dates.move(instance, due.variable(), to)));
    if (dates.begun(instance, PlanDevelopmentModel.GIVE_FEEDBACK).isPresent()) {
      Limit limit = limits.feedback();
      dates.move(instance, MentorsTurn.FEEDBACK_BY, limit.due());
      dates.move(instance, MentorsTurn.FEEDBACK_SILENT, limit.silent());
      dates.move(instance, PlanDevelopmentModel.WAIT_UNTIL, limits.feedbackWaitUntil());
    }
    return true;
  }
}
