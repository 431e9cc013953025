package org.culturalpearls.mentoring.meeting.internal;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.culturalpearls.cycle.CaseHistory;
import org.culturalpearls.cycle.Deadlines;
import org.culturalpearls.cycle.Step;
import org.culturalpearls.mentoring.agreement.MentoringId;
import org.culturalpearls.mentoring.agreement.core.Mentoring;
import org.culturalpearls.mentoring.agreement.core.OwnMentorings;
import org.culturalpearls.mentoring.meeting.AgreedStepView;
import org.culturalpearls.mentoring.meeting.MeetingId;
import org.culturalpearls.mentoring.meeting.MeetingService;
import org.culturalpearls.mentoring.meeting.MeetingView;
import org.culturalpearls.mentoring.meeting.core.Meeting;
import org.culturalpearls.mentoring.meeting.core.Meetings;
import org.culturalpearls.people.PeopleService;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.people.Role;
import org.culturalpearls.shared.RuleBroken;
import org.culturalpearls.shared.TextRule;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Logs meetings and lets both sides read them. */
@Service
@Transactional(readOnly = true)
class MeetingFacade implements MeetingService {

  private static final int OTHERS_LENGTH = 500;
  private static final int NOTES_LENGTH = 8000;

  private final Meetings meetings;
  private final OwnMentorings own;
  private final MeetingChoices choices;
  private final MeetingRules rules;
  private final StepsOfMeeting steps;
  private final PeopleService people;
  private final Deadlines deadlines;
  private final CaseHistory history;
  private final Clock clock;

  MeetingFacade(
      Meetings meetings,
      OwnMentorings own,
      MeetingChoices choices,
      MeetingRules rules,
      StepsOfMeeting steps,
      PeopleService people,
      Deadlines deadlines,
      CaseHistory history,
      Clock clock) {
    this.meetings = meetings;
    this.own = own;
    this.choices = choices;
    this.rules = rules;
    this.steps = steps;
    this.people = people;
    this.deadlines = deadlines;
    this.history = history;
    this.clock = clock;
  }

  @Override
  public List<Choice> choices(PersonId person) {
    return own.withMentor(person).stream().map(mine -> choices.of(person, mine)).toList();
  }

  @Override
  public Instant logBy(PersonId person) {
    return own.withMentor(person).stream()
        .map(mine -> deadlines.due(mine.participation(), Step.LOG_MEETING))
        .min(Comparator.naturalOrder())
        .orElseGet(() -> clock.instant().plus(Duration.ofDays(Step.LOG_MEETING.defaultDays())));
  }

  @Override
  @Transactional
  public MeetingId log(PersonId person, Log command) {
    Mentoring mentoring = own.own(person, TextRule.chosen("mentoring", command.mentoring()));
    if (!mentoring.state().hasMentor()) {
      throw RuleBroken.in("mentoring", "error.mentoring.meeting-mentoring-over");
    }
    Choice choice = choices.of(person, mentoring);
    String others = TextRule.optional("others", command.others(), OTHERS_LENGTH);
    String notes = TextRule.required("notes", command.notes(), NOTES_LENGTH);
    rules.check(command, choice);

    MeetingId id = meetings.save(new Meeting(command, others, notes, person, clock.instant())).id();
    history.record(mentoring.participation(), person, "mentoring.meeting-logged", command.heldOn());
    steps.agree(id, mentoring, command.steps());
    meetings.flush();
    return id;
  }

  @Override
  public List<MeetingView> meetings(PersonId reader, MentoringId id) {
    Mentoring mentoring = own.read(reader, id);
    boolean all = own.includes(mentoring, reader);
    List<Meeting> readable =
        meetings.findByMentoringIdOrderByHeldOnDescIdDesc(id.value()).stream()
            .filter(meeting -> all || meeting.isShared())
            .toList();
    Map<MeetingId, List<AgreedStepView>> agreed =
        steps.of(readable.stream().map(Meeting::id).toList());
    return readable.stream()
        .map(meeting -> meeting.view(agreed.getOrDefault(meeting.id(), List.of())))
        .toList();
  }

  @Override
  public Counts counts(PersonId reader, MentoringId id) {
    own.read(reader, id);
    return count(List.of(id)).getOrDefault(id, Counts.NONE);
  }

  @Override
  public Map<MentoringId, Counts> counts(PersonId coordinator, Collection<MentoringId> mentorings) {
    people.requireRole(coordinator, Role.COORDINATOR);
    return mentorings.isEmpty() ? Map.of() : count(mentorings);
  }

  private Map<MentoringId, Counts> count(Collection<MentoringId> mentorings) {
    Function<Meetings.Counts, Counts> counts =
        row -> new Counts(row.getMeetings(), row.getMinutes(), row.getLatest(), row.getOpen());
    return meetings.counts(mentorings.stream().map(MentoringId::value).toList()).stream()
        .collect(Collectors.toMap(row -> new MentoringId(row.getMentoring()), counts));
  }
}
