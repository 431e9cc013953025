package org.culturalpearls.workflow.leaving;

/** Names that LeaveProgrammeProcess.bpmn and its code share. */
final class LeavingNames {

  static final String PROCESS = "LeaveProgrammeProcess";

  static final String LEAVE_BY = "leaveProgrammeBy";
  static final String LEFT = "townLeft";

  private LeavingNames() {}
}
