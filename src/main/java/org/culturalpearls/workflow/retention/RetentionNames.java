package org.culturalpearls.workflow.retention;

/** Names that RetentionProcess.bpmn and its code share. */
final class RetentionNames {

  static final String ERASURES_LEFT = "erasuresLeft";
  static final String EXPIRED_LEFT = "expiredLeft";

  private RetentionNames() {}
}
