package org.culturalpearls.mentoring.ending.internal;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.culturalpearls.mentoring.agreement.core.Mentoring;
import org.culturalpearls.mentoring.agreement.core.OwnMentorings;
import org.culturalpearls.mentoring.ending.MentoringDates;
import org.culturalpearls.mentoring.meeting.AgreedStepState;
import org.culturalpearls.mentoring.meeting.AgreedStepView;
import org.culturalpearls.mentoring.meeting.MeetingId;
import org.culturalpearls.mentoring.meeting.MeetingService;
import org.culturalpearls.mentoring.meeting.core.AgreedStep;
import org.culturalpearls.mentoring.meeting.core.AgreedSteps;
import org.culturalpearls.mentoring.meeting.core.Meetings;
import org.culturalpearls.people.PersonId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads the dates of all mentorings of a person together. */
@Service
@Transactional(readOnly = true)
class MentoringDatesFacade implements MentoringDates {

  private final OwnMentorings own;
  private final Meetings meetings;
  private final AgreedSteps steps;

  MentoringDatesFacade(OwnMentorings own, Meetings meetings, AgreedSteps steps) {
    this.own = own;
    this.meetings = meetings;
    this.steps = steps;
  }

  @Override
  public List<Dated> of(PersonId person, LocalDate since) {
    List<Mentoring> mine = own.withMentor(person);
    if (mine.isEmpty()) {
      return List.of();
    }
    List<Long> ids = mine.stream().map(mentoring -> mentoring.id().value()).toList();
    Map<Long, List<MeetingService.Date>> held =
        meetings.held(ids, since).stream()
            .collect(groupingBy(Meetings.Held::getMentoring, mapping(this::date, toList())));
    Map<Long, List<AgreedStepView>> open =
        steps.findByMentoringIdInAndStateOrderByDueOnAscIdAsc(ids, AgreedStepState.OPEN).stream()
            .map(AgreedStep::view)
            .collect(groupingBy(step -> step.mentoring().value()));
    return mine.stream()
        .map(
            mentoring ->
                new Dated(
                    mentoring.view(),
                    held.getOrDefault(mentoring.id().value(), List.of()),
                    open.getOrDefault(mentoring.id().value(), List.of())))
        .toList();
  }

  private MeetingService.Date date(Meetings.Held held) {
    return new MeetingService.Date(
        new MeetingId(held.getId()), held.getHeldOn(), held.getMinutes());
  }
}
