package org.culturalpearls.workflow.endrequest;

/** Names that EndMentoringProcess.bpmn and its code share. */
final class EndRequestNames {

  static final String PROCESS = "EndMentoringProcess";

  static final String REQUEST_BY = "requestEndBy";
  static final String REQUESTED = "endRequested";

  private EndRequestNames() {}
}
