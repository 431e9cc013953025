package org.culturalpearls.workflow.meeting;

import java.util.List;
import java.util.stream.IntStream;
import org.culturalpearls.cycle.ParticipationService;
import org.culturalpearls.mentoring.agreement.MentoringId;
import org.culturalpearls.mentoring.agreement.MentoringService;
import org.culturalpearls.mentoring.meeting.MeetingService;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.plan.MilestoneId;
import org.culturalpearls.workflow.cases.CaseNames;
import org.culturalpearls.workflow.cases.StartedTask;
import org.culturalpearls.workflow.engine.ProcessStep;
import org.culturalpearls.workflow.forms.Submission;
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

  /** Finds out until when the starter should have logged the meeting. */
  @Bean
  ProcessStep logMeetingDueStep() {
    return execution -> {
      execution.setVariable(
          LogMeetingNames.LOG_BY, CaseNames.date(meetings.logBy(StartedTask.starter(execution))));
    };
  }

  /** Logs the meeting, unless the starter discards it. */
  @Bean
  ProcessStep recordMeetingStep() {
    return execution -> {
      Submission sent = Submission.of(execution);
      boolean log = !StartedTask.isDiscarded(sent);
      execution.setVariable(LogMeetingNames.LOGGED, log);
      if (log) {
        MeetingService.Log command = command(sent);
        meetings.log(sent.person(), command);
        var mentoring = mentorings.mentoring(command.mentoring());
        StartedTask.belongsTo(
            execution, participations.participation(mentoring.participation()), mentoring.id());
      }
    };
  }

  private static MeetingService.Log command(Submission sent) {
    return new MeetingService.Log(
        new MentoringId(sent.id("mentoring")),
        sent.date("heldOn").orElse(null),
        sent.whole("minutes").orElse(0),
        sent.list("people").stream().map(id -> new PersonId(Long.parseLong(id))).toList(),
        sent.text("others"),
        sent.text("notes"),
        sent.flag("shared"),
        sent.list("milestones").stream().map(id -> new MilestoneId(Long.parseLong(id))).toList(),
        steps(sent));
  }

  /** All rows of the form, also those left empty, so that a row keeps its number. */
  private static List<MeetingService.Log.Step> steps(Submission sent) {
    return IntStream.rangeClosed(1, MeetingService.Log.MOST_STEPS)
        .mapToObj(
            row ->
                new MeetingService.Log.Step(
                    sent.text("step" + row),
                    sent.optionalId("who" + row).map(PersonId::new).orElse(null),
                    sent.date("by" + row).orElse(null)))
        .toList();
  }
}
