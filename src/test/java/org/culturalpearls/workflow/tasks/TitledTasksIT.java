package org.culturalpearls.workflow.tasks;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.camunda.bpm.engine.task.Task;
import org.culturalpearls.AgreedTown;
import org.culturalpearls.AgreedTown.Pair;
import org.culturalpearls.Calendars;
import org.culturalpearls.Engine;
import org.culturalpearls.Html;
import org.culturalpearls.PlannedTown;
import org.culturalpearls.Programme;
import org.culturalpearls.ServerTest;
import org.culturalpearls.TestClock;
import org.culturalpearls.Visitor;
import org.culturalpearls.Visitors;
import org.culturalpearls.mentoring.meeting.MeetingService;
import org.culturalpearls.notification.calendar.CalendarFeeds;
import org.culturalpearls.notification.delivery.MailService;
import org.culturalpearls.notification.outbox.MailId;
import org.culturalpearls.notification.reminder.Reminding;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.people.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Two tasks of one kind in one case are told apart by the title of what they are about: in the
 * lists of the portal, in Tasklist, mails, reminders and calendars; only for who may read it.
 */
@ServerTest
class TitledTasksIT {

  private static final String E = "/camunda/api/engine/engine/default";
  private static final String DO_STEP = "UserTask_DoAgreedStep";
  private static final String REPORT = "UserTask_ReportMilestone";
  private static final LocalDate BY = LocalDate.of(2027, 2, 1);
  private static final String LONG = "Ask the boat yard\nfor \u202Ethe keys of " + "a".repeat(250);

  @Autowired private Visitors visitors;
  @Autowired private Programme programme;
  @Autowired private AgreedTown towns;
  @Autowired private PlannedTown plans;
  @Autowired private Engine engine;
  @Autowired private MeetingService meetings;
  @Autowired private MailService mails;
  @Autowired private CalendarFeeds feeds;
  @Autowired private Reminding reminding;
  @Autowired private TestClock clock;
  @Autowired private JdbcClient jdbc;

  private Pair pair;

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
  void tellTwoAgreedStepsApart() throws Exception {
    agree(pair.mentee(), "Ask the choir", LONG);
    String yard = "Ask the boat yard for the keys of…";

    assertEverywhere(pair.mentee(), DO_STEP, "Do agreed step: ", "Ask the choir", yard);
    assertThat(calendar(pair.mentee()))
        .filteredOn(title -> title.contains("Ask the"))
        .hasSize(2)
        .anyMatch(title -> title.endsWith(": Ask the choir"))
        .anyMatch(title -> title.endsWith(": " + yard));
  }

  @Test
  void tellTwoMilestonesApart() throws Exception {
    twoMilestones();

    assertEverywhere(
        pair.mentee(), REPORT, "Report milestone: ", "Cinema cleaned", "First film shown");
    assertThat(calendar(pair.mentee()))
        .filteredOn(title -> title.startsWith("Report a milestone of "))
        .hasSize(2)
        .anyMatch(title -> title.endsWith(": Cinema cleaned"))
        .anyMatch(title -> title.endsWith(": First film shown"));
  }

  @Test
  void keepStepsFromCoordinatorsAndFromWhoLeft() throws Exception {
    agree(pair.mentee(), "Ask the choir", "Ask the boat yard");
    PersonId coordinator = programme.person("A coordinator", Role.COORDINATOR);
    Visitor visitor = visitors.loggedIn(coordinator);

    for (Task task : engine.tasks(pair.key(), DO_STEP)) {
      assertThat(nameInTasklist(visitor, task)).isEqualTo("Do agreed step");
    }
    assertThat(visitor.page("/cases/" + pair.key().value()).body())
        .contains("Do agreed step")
        .doesNotContain("Ask the choir");

    List<Long> mailed = mailed(pair.mentee(), DO_STEP);
    jdbc.sql("delete from team_member where person_id = ?").param(pair.mentee().value()).update();
    assertThat(mailed.stream().map(id -> subject(pair.mentee(), id)))
        .hasSize(2)
        .allMatch(subject -> subject.startsWith("Do your agreed step for "))
        .noneMatch(subject -> subject.contains("Ask"));
  }

  @Test
  void letACoordinatorMoveTheDateOfATitledTask() throws Exception {
    twoMilestones();
    Visitor visitor = visitors.loggedIn(programme.person("A coordinator", Role.COORDINATOR));
    String path = E + "/task/" + engine.tasks(pair.key(), REPORT).get(0).getId();
    String task = visitor.call("GET", path, null).body();
    assertThat(task).contains("Report milestone: Cinema cleaned");

    String moved =
        task.replaceFirst("\"due\":\"[^\"]*\"", "\"due\":\"2027-09-09T21:59:00.000+0000\"");
    assertThat(visitor.call("PUT", path, moved).statusCode()).isEqualTo(204);

    assertThat(engine.tasks(pair.key(), REPORT).get(0).getName()).isEqualTo("Report milestone");
    String renamed = task.replace("Cinema cleaned", "Cinema sold");
    assertThat(visitor.call("PUT", path, renamed).statusCode()).isEqualTo(403);
  }

  private void assertEverywhere(PersonId reader, String task, String verb, String... titles)
      throws Exception {
    Visitor visitor = visitors.loggedIn(reader);
    List<String> named = Stream.of(titles).map(title -> verb + title).toList();

    assertThat(Html.of(visitor.page("/")).page().text()).contains(named);
    assertThat(engine.tasks(pair.key(), task).stream().map(each -> nameInTasklist(visitor, each)))
        .containsExactlyInAnyOrderElementsOf(named);
    assertThat(namesOfFilters(visitor)).containsAll(named);
    assertThat(mailed(reader, task).stream().map(id -> subject(reader, id)))
        .hasSize(2)
        .anyMatch(subject -> subject.endsWith(": " + titles[0]))
        .anyMatch(subject -> subject.endsWith(": " + titles[1]));
    assertThat(reminderOf(reader, task)).contains(": " + titles[0], ": " + titles[1]);
  }

  private void agree(PersonId who, String... steps) {
    meetings.log(
        pair.mentee(),
        new MeetingService.Log(
            pair.mentoring(),
            LocalDate.of(2027, 1, 10),
            60,
            List.of(pair.mentee(), pair.lead()),
            "",
            "We talked about the harbour.",
            false,
            List.of(),
            Stream.of(steps).map(step -> new MeetingService.Log.Step(step, who, BY)).toList()));
  }

  private void twoMilestones() {
    plans.assess(pair.town());
    plans.write(
        pair.town(),
        PlannedTown.milestone("Cinema cleaned", 0, pair.mentee()),
        PlannedTown.milestone("First film shown", 0, pair.mentee()),
        PlannedTown.milestone("Residents run it", 3, pair.mentee()));
    plans.handIn(pair.town(), "feedback");
    engine.complete(pair.lead(), pair.key(), "UserTask_GivePlanFeedback", Map.of("ready", "yes"));
    engine.complete(pair.mentee(), pair.key(), "UserTask_SubmitPlan", Map.of("decision", "submit"));
    engine.fire(pair.key(), "CatchEvent_TimeToReport");
    engine.fire(pair.key(), "CatchEvent_TimeToReport");
  }

  private String nameInTasklist(Visitor visitor, Task task) {
    return json(visitor, "GET", "/task/" + task.getId(), null).path("name").asText();
  }

  /** Of all filters of Tasklist that this person has. */
  private List<String> namesOfFilters(Visitor visitor) {
    List<String> names = new ArrayList<>();
    json(visitor, "GET", "/filter?resourceType=Task&firstResult=0&maxResults=2000", null)
        .forEach(
            filter ->
                json(
                        visitor,
                        "POST",
                        "/filter/"
                            + filter.path("id").asText()
                            + "/list?firstResult=0&maxResults=15",
                        "{\"active\":true}")
                    .findValues("name")
                    .forEach(name -> names.add(name.asText())));
    return names;
  }

  private static JsonNode json(Visitor visitor, String method, String path, String body) {
    var answer = visitor.call(method, E + path, body);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    try {
      return new ObjectMapper().readTree(answer.body());
    } catch (IOException unreadable) {
      throw new AssertionError(unreadable);
    }
  }

  private List<Long> mailed(PersonId reader, String task) {
    return jdbc.sql(
            """
            select id from mail where recipient_id = :reader and kind = 'TASK'
              and arguments like '%.' || :task || ' %' order by id
            """)
        .param("reader", reader.value())
        .param("task", task)
        .query(Long.class)
        .list();
  }

  private String subject(PersonId reader, long mail) {
    return mails.read(reader, new MailId(mail)).text().subject();
  }

  private String reminderOf(PersonId reader, String task) {
    jdbc.sql("update task_reminder set next_at = null where not (task = ? and recipient_id = ?)")
        .params(task, reader.value())
        .update();
    clock.set(engine.tasks(pair.key(), task).get(0).getDueDate().toInstant().plusSeconds(172_800));
    clock.set(clock.instant().toString().replaceFirst("T.*", "T07:00:00Z"));
    reminding.remind();
    return jdbc.sql("select max(id) from mail where recipient_id = ? and kind = 'REMINDER'")
        .param(reader.value())
        .query(Long.class)
        .optional()
        .map(id -> mails.read(reader, new MailId(id)).text().text())
        .orElse("no reminder");
  }

  private List<String> calendar(PersonId reader) {
    String secret = feeds.renew(reader).replaceAll(".*/calendar/|\\.ics$", "");
    return Calendars.read(feeds.read(secret).text()).getEvents().stream()
        .map(Calendars::title)
        .toList();
  }
}
