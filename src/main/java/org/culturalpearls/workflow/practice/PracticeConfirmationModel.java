package org.culturalpearls.workflow.practice;

import org.camunda.bpm.engine.delegate.VariableScope;
import org.culturalpearls.practice.PracticeId;
import org.culturalpearls.workflow.forms.TaskFacts;

/** Declares the ids and variables of PracticeConfirmationProcess.bpmn for the code around it. */
public final class PracticeConfirmationModel {

  public static final String PROCESS = "PracticeConfirmationProcess";

  public static final String CONFIRM = "UserTask_ConfirmPractice";
  public static final String LOOK_AFTER = "UserTask_LookAfterPractice";

  public static final String PRACTICE = "practiceId";
  static final String ASK_AT = "askAt";
  static final String OWNER = "ownerUser";
  static final String CONFIRM_BY = "confirmBy";
  static final String CHECKERS = "checkersGroup";
  static final String LOOK_AFTER_BY = "lookAfterBy";

  /** Read by the gateways. */
  static final String OWNER_THERE = "ownerThere";

  static final String ASKED_AGAIN = "ownerAskedAgain";
  static final String STANDS = "practiceStands";

  private PracticeConfirmationModel() {}

  static PracticeId practice(VariableScope scope) {
    return new PracticeId((Long) scope.getVariable(PRACTICE));
  }

  static PracticeId practice(TaskFacts task) {
    return new PracticeId(task.id(PRACTICE));
  }
}
