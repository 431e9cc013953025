package org.culturalpearls.notification.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.culturalpearls.Calendars.end;
import static org.culturalpearls.Calendars.sequence;
import static org.culturalpearls.Calendars.title;

import biweekly.component.VEvent;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import java.util.List;
import org.camunda.bpm.engine.TaskService;
import org.culturalpearls.AgreedTown;
import org.culturalpearls.ApplicationTest;
import org.culturalpearls.Calendars;
import org.culturalpearls.Engine;
import org.culturalpearls.StatementCounter;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.people.Role;
import org.culturalpearls.workflow.tasks.UserTasks;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A person's dates at an address of their own: theirs, and nobody else's. */
@ApplicationTest
class CalendarFeedIT extends FeedOfATown {

  @Autowired private Engine engine;
  @Autowired private TaskService tasks;
  @Autowired private UserTasks desk;
  @Autowired private StatementCounter statements;

  @Test
  void holdsTheTasksOfTheListOfTasksWithTheirDates() throws Exception {
    List<VEvent> events = events(feeds.renew(pair.mentee()));

    assertThat(uids(events, "task-"))
        .containsExactlyInAnyOrderElementsOf(
            desk.mine(pair.mentee(), 0).items().stream()
                .map(card -> "task-" + card.id() + "@localhost")
                .toList())
        .isNotEmpty();
    assertThat(events)
        .filteredOn(event -> title(event).contains("how well"))
        .singleElement()
        .satisfies(
            event ->
                assertThat(end(event))
                    .isEqualTo(
                        engine
                            .task(pair.key(), "UserTask_AssessPreparedness")
                            .getDueDate()
                            .toInstant()));
  }

  @Test
  void holdsMeetingsAgreedStepsAndTheLastDayForBothSides() throws Exception {
    meet("Ask the choir", pair.lead());

    for (PersonId person : List.of(pair.mentee(), pair.secondMentee(), pair.lead())) {
      List<VEvent> events = events(feeds.renew(person));
      assertThat(events)
          .extracting(Calendars::title)
          .contains(
              "Last day of the mentoring of " + pair.town().town(),
              "Meeting about " + pair.town().town() + " took place",
              "%s, %s: Ask the choir"
                  .formatted(pair.town().town(), people.person(pair.lead()).name()))
          .noneMatch(title -> title.startsWith("Do your agreed step"));
      assertThat(uids(events, "")).doesNotHaveDuplicates();
    }
  }

  @Test
  void holdsNothingOfOtherTowns() throws Exception {
    meet("Ask the choir", pair.lead());
    AgreedTown.Pair other = towns.withLead();

    for (PersonId stranger : List.of(other.mentee(), other.lead(), juror())) {
      assertThat(text(feeds.renew(stranger)))
          .doesNotContain(pair.town().town() + " ", "choir", pair.key().value());
    }
  }

  @Test
  void losesWhatThePersonMayNotSeeAnyMore() throws Exception {
    meet("Ask the choir", pair.lead());
    String address = feeds.renew(pair.secondMentee());
    assertThat(events(address)).isNotEmpty();

    jdbc.sql("delete from team_member where person_id = ?")
        .param(pair.secondMentee().value())
        .update();

    assertThat(text(address)).startsWith("BEGIN:VCALENDAR").doesNotContain("VEVENT");
  }

  @Test
  void followsADateThatMovesWithAGreaterNumber() throws Exception {
    String address = feeds.renew(pair.mentee());
    var task = engine.task(pair.key(), "UserTask_AssessPreparedness");
    assertThat(sequence(of(task.getId(), events(address)))).isZero();
    assertThat(sequence(of(task.getId(), events(address)))).isZero();

    Instant later = task.getDueDate().toInstant().plus(7, ChronoUnit.DAYS);
    task.setDueDate(Date.from(later));
    tasks.saveTask(task);

    VEvent moved = of(task.getId(), events(address));
    assertThat(sequence(moved)).isEqualTo(1);
    assertThat(end(moved)).isEqualTo(later);
  }

  @Test
  void readsAsMuchHoweverMuchIsOpen() {
    PersonId mentor = programme.mentor(9);
    String secret = secret(feeds.renew(mentor));
    towns.with(mentor, null);
    feeds.read(secret);
    int few = statements.during(() -> feeds.read(secret));

    for (int i = 0; i < 3; i++) {
      towns.with(mentor, null);
    }
    feeds.read(secret);
    assertThat(statements.during(() -> feeds.read(secret))).isEqualTo(few).isLessThan(25);
  }

  private PersonId juror() {
    return programme.person("Juror", Role.JUROR);
  }

  private static VEvent of(String task, List<VEvent> events) {
    return events.stream()
        .filter(event -> event.getUid().getValue().startsWith("task-" + task + "@"))
        .findFirst()
        .orElseThrow();
  }

  private static List<String> uids(List<VEvent> events, String kind) {
    return events.stream()
        .map(event -> event.getUid().getValue())
        .filter(uid -> uid.startsWith(kind))
        .toList();
  }
}
