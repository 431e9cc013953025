package org.culturalpearls.workflow.agreedstep;

import org.camunda.bpm.engine.delegate.VariableScope;
import org.culturalpearls.mentoring.meeting.AgreedStepId;
import org.culturalpearls.workflow.forms.TaskFacts;

/** Declares the ids and variables of AgreedStepProcess.bpmn for the code around it. */
public final class AgreedStepModel {

  public static final String PROCESS = "AgreedStepProcess";

  public static final String DO_STEP = "UserTask_DoAgreedStep";

  public static final String STEP = "agreedStepId";
  static final String USER = "stepUser";
  static final String GROUP = "stepGroup";
  static final String DUE = "stepDue";
  static final String SILENT = "stepSilent";
  static final String DONE = "stepDone";

  private AgreedStepModel() {}

  static AgreedStepId step(VariableScope scope) {
    return new AgreedStepId((Long) scope.getVariable(STEP));
  }

  static AgreedStepId step(TaskFacts task) {
    return new AgreedStepId(task.id(STEP));
  }
}
