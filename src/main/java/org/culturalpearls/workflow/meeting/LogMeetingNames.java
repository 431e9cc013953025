package org.culturalpearls.workflow.meeting;

/** Names that LogMeetingProcess.bpmn and its code share. */
final class LogMeetingNames {

  static final String PROCESS = "LogMeetingProcess";

  static final String LOG_BY = "logMeetingBy";
  static final String LOGGED = "meetingLogged";

  private LogMeetingNames() {}
}
