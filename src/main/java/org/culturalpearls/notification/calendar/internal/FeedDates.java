package org.culturalpearls.notification.calendar.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.culturalpearls.cycle.CaseKey;
import org.culturalpearls.cycle.ParticipationId;
import org.culturalpearls.cycle.ParticipationService;
import org.culturalpearls.cycle.ParticipationView;
import org.culturalpearls.mentoring.ending.MentoringDates;
import org.culturalpearls.mentoring.meeting.AgreedStepView;
import org.culturalpearls.mentoring.meeting.MeetingService;
import org.culturalpearls.notification.calendar.core.CasesOfDates;
import org.culturalpearls.notification.outbox.OpenTask;
import org.culturalpearls.notification.outbox.OpenTasksOf;
import org.culturalpearls.notification.outbox.TaskTitles;
import org.culturalpearls.people.PeopleService;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.people.PersonView;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Collects all dates of a person: the tasks of their list, agreed steps with their towns or
 * mentors, the meetings of a year, and the last day of each mentoring.
 */
@Component
class FeedDates {

  private static final int MOST_TASKS = 300;
  private static final int MONTHS_OF_MEETINGS = 12;
  private static final String MEETINGS = "/meetings";

  private final ObjectProvider<OpenTasksOf> tasks;
  private final MentoringDates mentorings;
  private final ParticipationService participations;
  private final PeopleService people;
  private final CasesOfDates cases;
  private final CalendarWords words;
  private final Clock clock;

  FeedDates(
      ObjectProvider<OpenTasksOf> tasks,
      MentoringDates mentorings,
      ParticipationService participations,
      PeopleService people,
      CasesOfDates cases,
      CalendarWords words,
      Clock clock) {
    this.tasks = tasks;
    this.mentorings = mentorings;
    this.participations = participations;
    this.people = people;
    this.cases = cases;
    this.words = words;
    this.clock = clock;
  }

  List<CalendarEntry> of(PersonView reader) {
    return Stream.concat(tasks(reader), mentorings(reader)).toList();
  }

  private Stream<CalendarEntry> tasks(PersonView reader) {
    List<OpenTask> open =
        tasks.getObject().of(reader.id(), MOST_TASKS).stream()
            .filter(task -> !isOfRehearsal(task.caseKey()))
            .toList();
    CasesOfDates.Found found =
        cases.find(
            open.stream()
                .map(OpenTask::caseKey)
                .map(key -> key == null ? null : new CaseKey(key))
                .toList());
    return words.tasks(open, reader, found).stream();
  }

  /** What is only rehearsed stands in nobody's calendar, which others may see. */
  private static boolean isOfRehearsal(String caseKey) {
    return caseKey != null && new CaseKey(caseKey).isOfRehearsal();
  }

  private Stream<CalendarEntry> mentorings(PersonView reader) {
    LocalDate since =
        LocalDate.ofInstant(clock.instant(), reader.zone()).minusMonths(MONTHS_OF_MEETINGS);
    List<MentoringDates.Dated> own = mentorings.of(reader.id(), since);
    if (own.isEmpty()) {
      return Stream.empty();
    }
    Map<ParticipationId, ParticipationView> towns =
        participations.participations(
            own.stream().map(each -> each.mentoring().participation()).toList());
    Map<PersonId, PersonView> names =
        people.persons(
            own.stream()
                .map(MentoringDates.Dated::openSteps)
                .flatMap(Collection::stream)
                .map(AgreedStepView::who)
                .distinct()
                .toList());
    return own.stream()
        .filter(each -> !towns.get(each.mentoring().participation()).caseKey().isOfRehearsal())
        .flatMap(each -> entries(each, towns.get(each.mentoring().participation()), names, reader));
  }

  private Stream<CalendarEntry> entries(
      MentoringDates.Dated dated,
      ParticipationView town,
      Map<PersonId, PersonView> names,
      PersonView reader) {
    CaseKey key = town.caseKey();
    Stream<CalendarEntry> lastDay =
        Stream.ofNullable(dated.mentoring().endsOn())
            .map(day -> date(CalendarDate.MENTORING, dated.mentoring().id().value(), key, day))
            .map(date -> words.day(date, reader, "", null, town.town()));
    Stream<CalendarEntry> meetings =
        dated.meetings().stream()
            .map(meeting -> words.day(date(meeting, key), reader, MEETINGS, null, town.town()));
    Stream<CalendarEntry> steps =
        dated.openSteps().stream()
            .map(
                step ->
                    words.day(
                        date(CalendarDate.STEP, step.id().value(), key, step.by()),
                        reader,
                        MEETINGS,
                        TaskTitles.title(step.what()),
                        town.town(),
                        names.get(step.who()).name()));
    return Stream.of(lastDay, meetings, steps).flatMap(each -> each);
  }

  private static CalendarDate date(MeetingService.Date meeting, CaseKey key) {
    return date(CalendarDate.MEETING, meeting.id().value(), key, meeting.heldOn());
  }

  private static CalendarDate date(String kind, long id, CaseKey key, LocalDate day) {
    return CalendarDate.on(kind + id, "calendar." + kind.replace("-", ""), key, day);
  }
}
