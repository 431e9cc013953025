package org.culturalpearls.workflow.meeting;

/** Declares the ids and variables of LogMeetingProcess.bpmn for the code around it. */
final class LogMeetingModel {

  static final String PROCESS = "LogMeetingProcess";

  static final String LOG_BY = "logMeetingBy";
  static final String LOGGED = "meetingLogged";

  private LogMeetingModel() {}
}
