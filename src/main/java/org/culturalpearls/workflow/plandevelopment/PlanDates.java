package org.culturalpearls.workflow.plandevelopment;

import java.time.Instant;
import java.util.Date;
import org.camunda.bpm.engine.RuntimeService;
import org.culturalpearls.workflow.engine.DateMoves;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/**
 * Moves the deadline of a plan, and that of the draft if it was on the same day or would be after
 * it.
 */
@Component
class PlanDates {

  private final RuntimeService runtime;
  private final DateMoves dates;

  PlanDates(@Lazy RuntimeService runtime, DateMoves dates) {
    this.runtime = runtime;
    this.dates = dates;
  }

  /**
   * @param draftDue due date of a draft that begins now
   * @return false if the plan has this deadline already, and nothing moves
   */
  boolean move(String instance, Instant planDue, Instant draftDue) {
    Object before = runtime.getVariable(instance, PlanDevelopmentModel.PLAN_DUE);
    if (Date.from(planDue).equals(before)) {
      return false;
    }
    Date draftBy = (Date) runtime.getVariable(instance, PlanDevelopmentModel.DRAFT_BY);
    dates.move(instance, PlanDevelopmentModel.PLAN_DUE, planDue);
    if (draftBy != null && (draftBy.equals(before) || draftBy.after(Date.from(planDue)))) {
      dates.move(instance, PlanDevelopmentModel.DRAFT_BY, draftDue);
    }
    return true;
  }
}
