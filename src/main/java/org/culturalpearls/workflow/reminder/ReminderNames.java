package org.culturalpearls.workflow.reminder;

/** Names that ReminderProcess.bpmn and its code share. */
final class ReminderNames {

  static final String MORE = "more";

  private ReminderNames() {}
}
