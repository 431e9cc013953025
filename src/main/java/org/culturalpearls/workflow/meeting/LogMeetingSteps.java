package org.culturalpearls.workflow.meeting;

import org.culturalpearls.cycle.ParticipationService;
import org.culturalpearls.mentoring.agreement.MentoringService;
import org.culturalpearls.mentoring.meeting.MeetingService;
import org.culturalpearls.workflow.cases.CaseVariables;
import org.culturalpearls.workflow.cases.StartedTask;
import org.culturalpearls.workflow.engine.ProcessStep;
import org.culturalpearls.workflow.forms.Submission;
import org.culturalpearls.workflow.meeting.LogMeetingForms.LogMeeting;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The steps of LogMeetingProcess. */
@Configuration(proxyBeanMethods = false)
class LogMeetingSteps {

  private final MeetingService meetings;
  private final MentoringService mentorings;
  private final ParticipationService participations;

  LogMeetingSteps(
      MeetingService meetings, MentoringService mentorings, ParticipationService participations) {
    this.meetings = meetings;
    this.mentorings = mentorings;
    this.participations = participations;
  }

  /** Determines the due date for logging the meeting. */
  @Bean
  ProcessStep logMeetingDueStep() {
    return execution -> {
      execution.setVariable(
          LogMeetingModel.LOG_BY,
          CaseVariables.date(meetings.logBy(StartedTask.starter(execution))));
    };
  }

  /** Logs the meeting, unless the starter discards it. */
  @Bean
  ProcessStep recordMeetingStep() {
    return execution -> {
      Submission sent = Submission.of(execution);
      LogMeeting form = sent.as(LogMeeting.class);
      boolean log = !(form.decision() == LogMeeting.Decision.DISCARD);
      execution.setVariable(LogMeetingModel.LOGGED, log);
      if (log) {
        MeetingService.Log command = command(form);
        meetings.log(sent.person(), command);
        var mentoring = mentorings.mentoring(command.mentoring());
        StartedTask.belongsTo(
            execution, participations.participation(mentoring.participation()), mentoring.id());
      }
    };
  }

  private static MeetingService.Log command(LogMeeting form) {
    return new MeetingService.Log(
        form.mentoring(),
        form.heldOn(),
        form.minutes(),
        form.people(),
        form.others(),
        form.notes(),
        form.shared(),
        form.milestones(),
        form.rows().stream()
            .map(row -> new MeetingService.Log.Step(row.step(), row.who(), row.by()))
            .toList());
  }
}
