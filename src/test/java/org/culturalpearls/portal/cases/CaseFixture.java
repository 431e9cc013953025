package org.culturalpearls.portal.cases;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.argThat;
import static org.mockito.Mockito.when;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.culturalpearls.SomePerson;
import org.culturalpearls.award.nomination.NominationId;
import org.culturalpearls.award.nomination.VisibleNominations;
import org.culturalpearls.cycle.CaseEvent;
import org.culturalpearls.cycle.CaseEventArgument;
import org.culturalpearls.cycle.CaseHistory;
import org.culturalpearls.cycle.CycleService;
import org.culturalpearls.cycle.ParticipationService;
import org.culturalpearls.people.PeopleService;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.people.PersonView;
import org.culturalpearls.people.Role;
import org.culturalpearls.portal.LoggedIn;
import org.culturalpearls.shared.Paged;
import org.culturalpearls.workflow.tasks.TaskCard;
import org.culturalpearls.workflow.tasks.UserTasks;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** What is open and what happened in the case of Saarelinn. */
@TestComponent
public class CaseFixture {

  static final PersonId READER = LoggedIn.person().id();
  static final Instant DUE = Instant.parse("2027-02-01T22:59:59Z");

  private static final PersonView ANNA = SomePerson.anna(Saarelinn.MENTOR, Role.MENTOR);

  private final LoggedIn loggedIn;
  private final PeopleService people;
  private final UserTasks desk;
  private final CaseHistory story;
  private final CycleService cycles;
  private final ParticipationService participations;
  private final VisibleNominations sight;

  CaseFixture(
      LoggedIn loggedIn,
      PeopleService people,
      UserTasks desk,
      CaseHistory story,
      CycleService cycles,
      ParticipationService participations,
      VisibleNominations sight) {
    this.loggedIn = loggedIn;
    this.people = people;
    this.desk = desk;
    this.story = story;
    this.cycles = cycles;
    this.participations = participations;
    this.sight = sight;
  }

  /** Of a group. */
  static TaskCard task(String id, String process, String task, String name, String group) {
    return new TaskCard(
        id, process, task, name, "", Saarelinn.KEY.value(), "Saarelinn", DUE, null, group);
  }

  static CaseEvent event(PersonId actor, String kind, Object... arguments) {
    return new CaseEvent(
        Instant.parse("2027-01-11T09:00:00Z"), actor, kind, CaseEventArgument.all(arguments));
  }

  /** These tasks are open, each with a date in the zone of the cycle. */
  void isOpen(TaskCard... tasks) {
    when(desk.ofCase(Saarelinn.KEY.value())).thenReturn(List.of(tasks));
    when(desk.ofCases(any())).thenReturn(Map.of(Saarelinn.KEY.value(), List.of(tasks)));
    when(cycles.cycles()).thenReturn(List.of(Saarelinn.CYCLE));
    when(participations.byCaseKeys(any()))
        .thenReturn(Map.of(Saarelinn.KEY, Saarelinn.with(READER)));
  }

  void happened(CaseEvent... events) {
    when(story.page(any(), anyInt())).thenReturn(new Paged<>(List.of(events), 0, false));
  }

  void keepsTheReaderFromTheNomination() {
    when(sight.hidden(any(), any())).thenReturn(Set.of(Saarelinn.KEY));
  }

  /** The reader does the coordinators' tasks of nomination 9. */
  void isOfficeOfTheReader() {
    when(sight.officeOf(READER)).thenReturn(List.of(new NominationId(9)));
  }

  /** The reader, who finds the names of both sides on the page. */
  RequestPostProcessor as(PersonView reader) {
    RequestPostProcessor loggedInReader = loggedIn.as(reader);
    when(people.persons(argThat(ids -> ids != null && ids.contains(Saarelinn.MENTOR))))
        .thenReturn(Map.of(reader.id(), reader, Saarelinn.MENTOR, ANNA));
    return loggedInReader;
  }
}
