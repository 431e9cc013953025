package org.culturalpearls.workflow.plandevelopment;

import org.culturalpearls.plan.PlanTask;

/** Declares the ids and variables of PlanDevelopmentProcess.bpmn for the code around it. */
public final class PlanDevelopmentModel {

  public static final String PROCESS = "PlanDevelopmentProcess";

  public static final String ASSESS = "UserTask_AssessPreparedness";
  public static final String DRAFT = "UserTask_DraftPlan";
  public static final String GIVE_FEEDBACK = "UserTask_GivePlanFeedback";
  public static final String SUBMIT = "UserTask_SubmitPlan";
  public static final String SUBMIT_WITHOUT_FEEDBACK = "UserTask_SubmitWithoutFeedback";
  public static final String DECIDE_ON_LATE = "UserTask_DecideOnLatePlan";

  static final String PLAN_DUE_MOVED = "Msg_PlanDueMoved";

  static final String ASSESS_BY = "assessBy";
  static final String DRAFT_BY = "draftBy";
  static final String FEEDBACK_WANTED = "feedbackWanted";
  static final String WAIT_UNTIL = "feedbackWaitUntil";
  static final String SUBMIT_BY = "submitBy";
  static final String NEXT_STEP = "nextStep";
  static final String PLAN_DUE = "planDue";
  static final String DECIDE_BY = "decideBy";
  static final String MORE_TIME = "moreTime";

  /** The next step of a town with its plan: a value of {@link #NEXT_STEP}. */
  static final String SUBMITS = "submit";

  static final String WRITES_ON = "write";
  static final String HAS_SUBMITTED = "submitted";

  /** The option in the form of {@code UserTask_DraftPlan} to ask for feedback first. */
  static final String FEEDBACK = "feedback";

  private PlanDevelopmentModel() {}

  static PlanTask task(String id) {
    return switch (id) {
      case ASSESS -> PlanTask.ASSESS;
      case DRAFT -> PlanTask.DRAFT;
      case GIVE_FEEDBACK -> PlanTask.GIVE_FEEDBACK;
      case SUBMIT, SUBMIT_WITHOUT_FEEDBACK -> PlanTask.SUBMIT;
      case DECIDE_ON_LATE -> PlanTask.DECIDE_ON_LATE_PLAN;
      default -> throw new IllegalArgumentException(id);
    };
  }
}
