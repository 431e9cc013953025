package org.culturalpearls.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.culturalpearls.Calendars.end;
import static org.culturalpearls.Calendars.sequence;
import static org.culturalpearls.Calendars.title;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import biweekly.component.VEvent;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import java.util.List;
import org.camunda.bpm.engine.TaskService;
import org.culturalpearls.AgreedTown;
import org.culturalpearls.ApplicationTest;
import org.culturalpearls.Calendars;
import org.culturalpearls.Engine;
import org.culturalpearls.Programme;
import org.culturalpearls.StatementCounter;
import org.culturalpearls.TestClock;
import org.culturalpearls.mentoring.LogMeeting;
import org.culturalpearls.mentoring.MeetingService;
import org.culturalpearls.people.PeopleService;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.people.Role;
import org.culturalpearls.privacy.ErasureService;
import org.culturalpearls.workflow.tasks.TaskDesk;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

/** A person's dates at an address of their own: theirs, nobody else's, and only while it works. */
@ApplicationTest
class CalendarFeedIT {

  @Autowired private MockMvc web;
  @Autowired private CalendarFeeds feeds;
  @Autowired private Programme programme;
  @Autowired private AgreedTown towns;
  @Autowired private Engine engine;
  @Autowired private MeetingService meetings;
  @Autowired private PeopleService people;
  @Autowired private ErasureService erasures;
  @Autowired private TaskService tasks;
  @Autowired private TaskDesk desk;
  @Autowired private TestClock clock;
  @Autowired private StatementCounter statements;
  @Autowired private JdbcClient jdbc;

  private AgreedTown.Pair pair;

  @BeforeEach
  void aTownWithAMentor() {
    clock.reset();
    pair = towns.withLead();
  }

  @AfterEach
  void backToTheStart() {
    clock.reset();
  }

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
  void answersShortlyWhenNothingHasChanged() throws Exception {
    String path = path(feeds.renew(pair.mentee()));
    String tag = answer(path).getHeader("ETag");
    clock.advanceDays(1);
    web.perform(get(path).header("If-None-Match", tag)).andExpect(status().isNotModified());

    meet("Ask the choir", pair.lead());
    web.perform(get(path).header("If-None-Match", tag))
        .andExpect(status().isOk())
        .andExpect(header().string("Cache-Control", "no-cache, private"))
        .andExpect(header().string("Referrer-Policy", "no-referrer"))
        .andExpect(header().string("Content-Type", "text/calendar;charset=UTF-8"))
        .andExpect(header().doesNotExist("Set-Cookie"));
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

  @Test
  void stopsWhenAnotherAddressIsMadeOrItIsSwitchedOff() throws Exception {
    String first = feeds.renew(pair.mentee());
    String second = feeds.renew(pair.mentee());
    assertThat(second).isNotEqualTo(first);
    assertGone(first);
    assertThat(answer(path(second)).getStatus()).isEqualTo(200);
    assertThat(feeds.since(pair.mentee())).contains(TestClock.START);

    feeds.turnOff(pair.mentee());
    assertGone(second);
    assertThat(feeds.since(pair.mentee())).isEmpty();
  }

  @Test
  void stopsForGoodWithItsPerson() throws Exception {
    String deactivated = feeds.renew(pair.lead());
    people.deactivate(programme.coordinator(), pair.lead());
    assertGone(deactivated);
    people.reactivate(programme.coordinator(), pair.lead());
    assertGone(deactivated);

    String erased = feeds.renew(pair.secondMentee());
    erasures.request(programme.person("Admin", Role.ADMINISTRATOR), pair.secondMentee());
    assertGone(erased);
  }

  @Test
  void keepsNoSecret() {
    String secret = secret(feeds.renew(pair.mentee()));
    assertThat(jdbc.sql("select f::text from calendar_feed f").query(String.class).list())
        .isNotEmpty()
        .noneMatch(row -> row.contains(secret));
  }

  @Test
  void guessingIsSlowedDownForTheGuesserAlone() throws Exception {
    String right = path(feeds.renew(pair.mentee()));
    for (int i = 0; i < 60; i++) {
      assertThat(from("192.0.2.7", "/calendar/guess" + i + ".ics")).isEqualTo(404);
    }
    assertThat(from("192.0.2.7", "/calendar/guess.ics")).isEqualTo(429);
    assertThat(from("192.0.2.7", right)).isEqualTo(429);
    assertThat(from("192.0.2.8", right)).isEqualTo(200);
    for (int i = 0; i < 70; i++) {
      assertThat(from("192.0.2.9", right)).isEqualTo(200);
    }
  }

  private void meet(String step, PersonId who) {
    meetings.log(
        pair.mentee(),
        new LogMeeting(
            pair.mentoring(),
            LocalDate.of(2027, 1, 10),
            60,
            List.of(pair.mentee(), pair.lead()),
            "",
            "We talked about the harbour.",
            false,
            List.of(),
            List.of(new LogMeeting.Step(step, who, LocalDate.of(2027, 2, 1)))));
  }

  private PersonId juror() {
    return programme.person("Juror", Role.JUROR);
  }

  private void assertGone(String address) throws Exception {
    assertThat(answer(path(address)).getStatus()).isEqualTo(404);
  }

  private int from(String network, String path) throws Exception {
    return web.perform(
            get(path)
                .with(
                    request -> {
                      request.setRemoteAddr(network);
                      return request;
                    }))
        .andReturn()
        .getResponse()
        .getStatus();
  }

  private MockHttpServletResponse answer(String path) throws Exception {
    return web.perform(get(path)).andReturn().getResponse();
  }

  private String text(String address) throws Exception {
    return answer(path(address)).getContentAsString(StandardCharsets.UTF_8);
  }

  private List<VEvent> events(String address) throws Exception {
    return Calendars.read(text(address)).getEvents();
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

  private static String path(String address) {
    return URI.create(address).getPath();
  }

  private static String secret(String address) {
    return path(address).replaceAll("^/calendar/|\\.ics$", "");
  }
}
