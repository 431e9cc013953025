package org.culturalpearls.mentoring.meeting.internal;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.culturalpearls.cycle.Deadlines;
import org.culturalpearls.cycle.Limit;
import org.culturalpearls.cycle.ParticipationService;
import org.culturalpearls.cycle.ParticipationView;
import org.culturalpearls.mentoring.agreement.MentoringSide;
import org.culturalpearls.mentoring.agreement.core.Mentoring;
import org.culturalpearls.mentoring.meeting.AgreedStepProcess;
import org.culturalpearls.mentoring.meeting.AgreedStepView;
import org.culturalpearls.mentoring.meeting.MeetingId;
import org.culturalpearls.mentoring.meeting.MeetingService;
import org.culturalpearls.mentoring.meeting.core.AgreedStep;
import org.culturalpearls.mentoring.meeting.core.AgreedSteps;
import org.springframework.stereotype.Component;

/** Turns the agreed steps of a meeting into tasks of their persons. */
@Component
class StepsOfMeeting {

  private final AgreedSteps steps;
  private final AgreedStepProcess process;
  private final ParticipationService participations;
  private final Deadlines deadlines;

  StepsOfMeeting(
      AgreedSteps steps,
      AgreedStepProcess process,
      ParticipationService participations,
      Deadlines deadlines) {
    this.steps = steps;
    this.process = process;
    this.participations = participations;
    this.deadlines = deadlines;
  }

  /** Stores validated steps; empty rows are skipped. */
  void agree(MeetingId meeting, Mentoring mentoring, List<MeetingService.Log.Step> agreed) {
    ParticipationView town = participations.participation(mentoring.participation());
    for (MeetingService.Log.Step step : agreed) {
      if (step.isEmpty()) {
        continue;
      }
      Instant due = deadlines.endOf(town.id(), step.by());
      MentoringSide side =
          town.team().contains(step.who()) ? MentoringSide.TEAM : MentoringSide.MENTORS;
      AgreedStep saved =
          steps.saveAndFlush(new AgreedStep(meeting, mentoring.id(), step, side, due));
      process.stepAgreed(saved.view(), town, new Limit(due, deadlines.silent(town.id(), due)));
    }
  }

  Map<MeetingId, List<AgreedStepView>> of(Collection<MeetingId> meetings) {
    return steps
        .findByMeetingIdInOrderByDueOnAscIdAsc(meetings.stream().map(MeetingId::value).toList())
        .stream()
        .map(AgreedStep::view)
        .collect(Collectors.groupingBy(AgreedStepView::meeting));
  }
}
