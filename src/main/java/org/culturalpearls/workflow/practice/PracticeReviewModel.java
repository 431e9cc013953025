package org.culturalpearls.workflow.practice;

import org.camunda.bpm.engine.delegate.VariableScope;
import org.culturalpearls.practice.PracticeId;
import org.culturalpearls.workflow.forms.TaskFacts;

/** Declares the ids and variables of PracticeReviewProcess.bpmn for the code around it. */
public final class PracticeReviewModel {

  public static final String PROCESS = "PracticeReviewProcess";

  public static final String SUBMIT = "UserTask_SubmitPractice";
  public static final String CHECK = "UserTask_CheckPractice";
  public static final String GIVE_OPINION = "UserTask_GiveExpertOpinion";

  public static final String PRACTICE = "practiceId";
  static final String TOWN = "town";
  static final String SUBMIT_BY = "submitPracticeBy";
  static final String CHECK_BY = "checkPracticeBy";
  static final String OPINION_BY = "opinionBy";
  static final String CHECKERS = "checkersGroup";
  static final String EXPERT = "expertUser";

  /** Read by the gateways. */
  static final String SUBMITTED = "practiceSubmitted";

  static final String OPINION_ASKED = "opinionAsked";
  static final String DECISION = "practiceDecision";

  private PracticeReviewModel() {}

  static PracticeId practice(VariableScope scope) {
    return new PracticeId((Long) scope.getVariable(PRACTICE));
  }

  static PracticeId practice(TaskFacts task) {
    return new PracticeId(task.id(PRACTICE));
  }
}
