package org.culturalpearls.workflow.leaving;

/** Declares the ids and variables of LeaveProgrammeProcess.bpmn for the code around it. */
public final class LeavingModel {

  public static final String PROCESS = "LeaveProgrammeProcess";

  public static final String LEAVE = "UserTask_LeaveProgramme";

  static final String LEAVE_BY = "leaveProgrammeBy";
  static final String LEFT = "townLeft";

  private LeavingModel() {}
}
