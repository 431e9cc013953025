package org.culturalpearls.workflow.leaving;

/** Declares the ids and variables of LeaveProgrammeProcess.bpmn for the code around it. */
final class LeavingModel {

  static final String PROCESS = "LeaveProgrammeProcess";

  static final String LEAVE_BY = "leaveProgrammeBy";
  static final String LEFT = "townLeft";

  private LeavingModel() {}
}
