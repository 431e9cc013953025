package org.culturalpearls.workflow.retention;

/** Declares the ids and variables of RetentionProcess.bpmn for the code around it. */
final class RetentionModel {

  static final String ERASURES_LEFT = "erasuresLeft";
  static final String EXPIRED_LEFT = "expiredLeft";

  private RetentionModel() {}
}
