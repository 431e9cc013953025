package org.culturalpearls.portal.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.culturalpearls.AgreedTown;
import org.culturalpearls.AgreedTown.Pair;
import org.culturalpearls.Engine;
import org.culturalpearls.Html;
import org.culturalpearls.Programme;
import org.culturalpearls.ServerTest;
import org.culturalpearls.TestClock;
import org.culturalpearls.Visitor;
import org.culturalpearls.Visitors;
import org.culturalpearls.mentoring.agreement.MentoringService;
import org.culturalpearls.people.PeopleService;
import org.culturalpearls.people.PersonId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The coordinator's first page, and the acts that begin there. */
@ServerTest
class DeskPagesIT {

  @Autowired private Programme programme;
  @Autowired private Engine engine;
  @Autowired private TestClock clock;
  @Autowired private Visitors visitors;
  @Autowired private MentoringService mentorings;
  @Autowired private PeopleService people;
  @Autowired private JdbcClient jdbc;

  @BeforeEach
  void begin() {
    clock.reset();
  }

  @Test
  void showsWhatIsAtRiskAndRemindsInTwoClicks() {
    Pair town = agreed();
    String task = engine.task(town.key(), "UserTask_AssessPreparedness").getId();
    clock.advanceDays(31);
    Visitor coordinator = visitors.loggedIn(programme.coordinator());

    String page = Html.of(coordinator.get("/at-risk")).texts("main").toString();
    assertThat(page)
        .contains(town.town().town(), "Assess preparedness is overdue by", "Nothing heard of");
    assertThat(Html.of(coordinator.get("/")).texts("main").toString()).contains("at risk");

    String path = "/cases/" + town.key() + "/remind/TASK_OVERDUE";
    assertThat(coordinator.get("/at-risk").body()).contains(path, "/tasks/" + task + "/give");
    HttpResponse<String> shown = coordinator.get(path);
    assertThat(shown.body())
        .contains("Nothing is sent yet")
        .contains("A reminder: Assess by 1 February how well " + town.town().town())
        .contains(name(town.mentee()), name(town.town().secondMentee()));
    assertThat(sent(town)).isZero();
    assertThat(coordinator.post(path, Map.of()).statusCode()).isEqualTo(302);
    assertThat(sent(town)).isEqualTo(2);
    assertThat(coordinator.get("/cases/" + town.key()).body())
        .contains(name(programme.coordinator()) + " reminded " + name(town.mentee()));
    assertThat(coordinator.send(coordinator.formToken(path), path, Map.of()).statusCode())
        .isIn(403, 409);
    assertThat(sent(town)).isEqualTo(2);
  }

  @Test
  void givesATaskToANamedPersonInFourClicks() {
    Pair town = agreed();
    String task = engine.task(town.key(), "UserTask_AssessPreparedness").getId();
    String path = "/tasks/" + task + "/give";
    PersonId second = town.town().secondMentee();
    Visitor coordinator = visitors.loggedIn(programme.coordinator());

    assertThat(Html.of(coordinator.get(path)).texts("main").toString())
        .contains(name(second), name(town.mentee()))
        .doesNotContain(name(town.lead()));
    assertThat(Html.of(coordinator.get(path + "?find=second")).texts("main").toString())
        .contains(name(second));
    assertThat(coordinator.get(path + "?find=nobody-is-called-so").body())
        .contains("Nobody of this group is called so.");

    Map<String, String> stranger = Map.of("person", "" + town.lead().value(), "from", "");
    assertThat(coordinator.post(path, stranger).body())
        .contains("Choose somebody who belongs to this task.");
    Map<String, String> hers = Map.of("person", "" + second.value(), "from", "");
    assertThat(coordinator.post(path, hers).statusCode()).isEqualTo(302);
    assertThat(engine.task(town.key(), "UserTask_AssessPreparedness").getAssignee())
        .isEqualTo("person-" + second.value());
    assertThat(coordinator.post(path, hers).body()).contains("Choose somebody");
    Map<String, String> stale = Map.of("person", "" + town.mentee().value(), "from", "");
    assertThat(coordinator.post(path, stale).body()).contains("Somebody else has this task");
    assertThat(coordinator.get("/cases/" + town.key()).body())
        .contains("gave a task to " + name(second) + ": Assess preparedness");
  }

  @Test
  void givesNobodyWhatSomebodySaysInTheirOwnName() {
    Pair town = agreed();
    engine.fire(town.key(), "CatchEvent_QuarterOver");
    String task = engine.task(town.key(), "UserTask_AnswerAsMentee").getId();
    Visitor coordinator = visitors.loggedIn(programme.coordinator());
    assertThat(coordinator.get("/tasks/" + task + "/give").statusCode()).isEqualTo(403);
    String page = "/tasks/" + task + "/date";
    assertThat(
            coordinator
                .post(
                    page,
                    "/tasks/" + task + "/give",
                    Map.of("person", "" + town.town().secondMentee().value(), "from", ""))
                .statusCode())
        .isEqualTo(403);
    assertThat(engine.task(town.key(), "UserTask_AnswerAsMentee").getAssignee()).isNull();
  }

  @Test
  void movesTheDateOfATask() {
    Pair town = agreed();
    var task = engine.task(town.key(), "UserTask_AssessPreparedness");
    String path = "/tasks/" + task.getId() + "/date";
    String from = task.getDueDate().toInstant().toString();
    Visitor coordinator = visitors.loggedIn(programme.coordinator());

    assertThat(coordinator.post(path, Map.of("day", "2027-01-10", "from", from)).body())
        .contains("Enter today or a later day.");
    assertThat(coordinator.post(path, Map.of("day", "2031-01-10", "from", from)).body())
        .contains("Enter a day before the cycle ends.");
    assertThat(coordinator.post(path, Map.of("day", "soon", "from", from)).body()).contains("soon");
    assertThat(coordinator.post(path, Map.of("day", "2027-02-20", "from", from)).statusCode())
        .isEqualTo(302);
    assertThat(engine.task(town.key(), "UserTask_AssessPreparedness").getDueDate().toInstant())
        .isEqualTo("2027-02-20T22:59:59Z");
    assertThat(
            jdbc.sql("select count(distinct due_at) from task_reminder where task_id = ?")
                .param(task.getId())
                .query(Integer.class)
                .single())
        .isEqualTo(1);
    assertThat(coordinator.post(path, Map.of("day", "2027-02-21", "from", from)).body())
        .contains("another day meanwhile");
    assertThat(coordinator.get("/cases/" + town.key()).body())
        .contains("moved the due date of a task to");
  }

  @Test
  void keepsThatTheCoordinatorCalled() {
    Pair town = agreed();
    String path = "/cases/" + town.key() + "/call";
    Visitor coordinator = visitors.loggedIn(programme.coordinator());
    assertThat(coordinator.get(path).body())
        .contains(name(town.mentee()), name(town.lead()), people.person(town.lead()).email());
    assertThat(coordinator.post(path, Map.of("person", "1")).statusCode()).isEqualTo(404);
    assertThat(coordinator.post(path, Map.of("person", "" + town.lead().value())).statusCode())
        .isEqualTo(302);
    assertThat(coordinator.get("/cases/" + town.key()).body())
        .contains(name(programme.coordinator()) + " spoke with " + name(town.lead()));
  }

  @Test
  void endsAMentoringWithAReason() {
    Pair town = agreed();
    String path = "/cases/" + town.key() + "/end";
    Visitor coordinator = visitors.loggedIn(programme.coordinator());
    assertThat(coordinator.post(path, Map.of("endsOn", "", "reason", "")).body())
        .contains("href=\"#endsOn\"", "href=\"#reason\"");
    assertThat(
            coordinator
                .post(path, Map.of("endsOn", "2027-01-11", "reason", "They fell out."))
                .statusCode())
        .isEqualTo(302);
    assertThat(engine.tasks(town.key(), "UserTask_GiveFinalFeedbackAsMentee")).hasSize(1);
  }

  @Test
  void isForCoordinatorsOnly() {
    Pair town = agreed();
    String task = engine.task(town.key(), "UserTask_AssessPreparedness").getId();
    for (PersonId other : List.of(town.mentee(), town.lead())) {
      Visitor visitor = visitors.loggedIn(other);
      assertThat(visitor.get("/").body()).doesNotContain("At risk");
      for (String path :
          List.of(
              "/at-risk",
              "/tasks/" + task + "/give",
              "/tasks/" + task + "/date",
              "/cases/" + town.key() + "/call",
              "/cases/" + town.key() + "/end",
              "/cases/" + town.key() + "/remind/TASK_OVERDUE")) {
        assertThat(visitor.get(path).statusCode()).as(path).isIn(403, 404);
      }
    }
  }

  private String name(PersonId person) {
    return people.person(person).name();
  }

  private int sent(Pair town) {
    return jdbc.sql("select count(*) from mail where case_key = ? and kind = 'TASK_REMINDED'")
        .param(town.key().value())
        .query(Integer.class)
        .single();
  }

  private Pair agreed() {
    return new AgreedTown(programme, engine, mentorings).withLead();
  }
}
