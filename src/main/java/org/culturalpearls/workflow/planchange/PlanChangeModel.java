package org.culturalpearls.workflow.planchange;

import org.culturalpearls.plan.PlanChangeService;

/** Declares the ids and variables of PlanChangeProcess.bpmn for the code around it. */
public final class PlanChangeModel {

  public static final String PROCESS = "PlanChangeProcess";

  public static final String CHANGE = "UserTask_ChangePlan";
  public static final String AGREE = "UserTask_AgreeToChangedPlan";

  static final String CHANGE_BY = "changeBy";
  static final String HANDED_IN = "changeHandedIn";
  static final String AGREED = "changeAgreed";

  private PlanChangeModel() {}

  static PlanChangeService.Task task(String id) {
    return switch (id) {
      case CHANGE -> PlanChangeService.Task.CHANGE;
      case AGREE -> PlanChangeService.Task.AGREE;
      default -> throw new IllegalArgumentException(id);
    };
  }
}
