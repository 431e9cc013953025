package org.culturalpearls.workflow.reminder;

/** Declares the ids and variables of ReminderProcess.bpmn for the code around it. */
final class ReminderModel {

  static final String MORE = "more";

  private ReminderModel() {}
}
