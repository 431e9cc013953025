package org.culturalpearls.workflow.meeting;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.culturalpearls.mentoring.meeting.MeetingService;
import org.culturalpearls.workflow.cases.CaseNames;
import org.culturalpearls.workflow.cases.StartedTask;
import org.culturalpearls.workflow.engine.ProcessStep;
import org.springframework.stereotype.Component;

/** Finds out until when the starter should have logged the meeting. */
@Component
class LogMeetingDueStep implements ProcessStep {

  private final MeetingService meetings;

  LogMeetingDueStep(MeetingService meetings) {
    this.meetings = meetings;
  }

  @Override
  public void execute(DelegateExecution execution) {
    execution.setVariable(
        LogMeetingNames.LOG_BY, CaseNames.date(meetings.logBy(StartedTask.starter(execution))));
  }
}
