package org.culturalpearls.workflow.endrequest;

/** Declares the ids and variables of EndMentoringProcess.bpmn for the code around it. */
public final class EndRequestModel {

  public static final String PROCESS = "EndMentoringProcess";

  public static final String REQUEST = "UserTask_RequestEnd";

  static final String REQUEST_BY = "requestEndBy";
  static final String REQUESTED = "endRequested";

  private EndRequestModel() {}
}
