package org.culturalpearls.workflow.endrequest;

/** Declares the ids and variables of EndMentoringProcess.bpmn for the code around it. */
final class EndRequestModel {

  static final String PROCESS = "EndMentoringProcess";

  static final String REQUEST_BY = "requestEndBy";
  static final String REQUESTED = "endRequested";

  private EndRequestModel() {}
}
