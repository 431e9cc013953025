package org.culturalpearls.workflow.quarterlyreview;

import org.camunda.bpm.engine.delegate.VariableScope;
import org.culturalpearls.mentoring.checkin.QuarterlyReviewId;
import org.culturalpearls.workflow.forms.TaskFacts;

/** Declares the ids and variables of QuarterlyReviewProcess.bpmn for the code around it. */
public final class QuarterlyReviewModel {

  public static final String PROCESS = "QuarterlyReviewProcess";

  public static final String REVIEW_PLAN = "UserTask_ReviewPlan";

  static final String REVIEW = "quarterlyReviewId";
  static final String ANSWER_BY = "answerBy";

  private QuarterlyReviewModel() {}

  static QuarterlyReviewId review(VariableScope scope) {
    return new QuarterlyReviewId((Long) scope.getVariable(REVIEW));
  }

  static QuarterlyReviewId review(TaskFacts task) {
    return new QuarterlyReviewId(task.id(REVIEW));
  }
}
