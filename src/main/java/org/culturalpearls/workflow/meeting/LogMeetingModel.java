package org.culturalpearls.workflow.meeting;

/** Declares the ids and variables of LogMeetingProcess.bpmn for the code around it. */
public final class LogMeetingModel {

  public static final String PROCESS = "LogMeetingProcess";

  public static final String LOG = "UserTask_LogMeeting";

  static final String LOG_BY = "logMeetingBy";
  static final String LOGGED = "meetingLogged";

  private LogMeetingModel() {}
}
