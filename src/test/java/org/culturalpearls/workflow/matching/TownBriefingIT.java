package org.culturalpearls.workflow.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.camunda.bpm.engine.task.Task;
import org.culturalpearls.AgreedTown;
import org.culturalpearls.Engine;
import org.culturalpearls.Html;
import org.culturalpearls.PlannedTown;
import org.culturalpearls.Programme;
import org.culturalpearls.Programme.Case;
import org.culturalpearls.ServerTest;
import org.culturalpearls.TestClock;
import org.culturalpearls.Visitor;
import org.culturalpearls.Visitors;
import org.culturalpearls.people.PeopleService;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.people.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who is asked to mentor a town reads of it what matters for the answer; nobody else does. */
@ServerTest
class TownBriefingIT {

  private static final String ACCEPT = "UserTask_AcceptMentoring";

  @Autowired private Visitors visitors;
  @Autowired private Programme programme;
  @Autowired private AgreedTown towns;
  @Autowired private PlannedTown plans;
  @Autowired private Engine engine;
  @Autowired private PeopleService people;
  @Autowired private TestClock clock;
  @Autowired private JdbcClient jdbc;

  private Case town;
  private PersonId mentor;

  @BeforeEach
  void aTownThatAsks() {
    clock.reset();
    town = programme.newCase();
    mentor = programme.mentor(2);
    towns.with(mentor, null);
  }

  @Test
  void tellsOfPeopleAssessmentHistoryAndTheOwnLoad() {
    plans.assess(town);
    towns.propose(town, mentor, null);

    String page = page(mentor);

    assertThat(page)
        .contains(town.town())
        .contains("You are asked to be its lead mentor.")
        .contains(people.person(town.mentee()).name())
        .contains("leads the team")
        .contains("Places to meet: 3")
        .contains("the town has not taken part in an earlier year")
        .contains(
            "You now mentor one town as lead. Your profile says that you can lead 2 at once.");
    assertThat(page)
        .doesNotContain(
            people.person(town.mentee()).email(), people.person(town.secondMentee()).email());
  }

  @Test
  void tellsTheSameInTasklist() {
    towns.propose(town, mentor, null);
    Task task = engine.task(town.key(), ACCEPT);

    assertThat(engine.form(mentor, task).values().get("town").toString())
        .contains("Who works for the town", "its team has not finished a self-assessment yet");
  }

  @Test
  void saysThatATownHasNotSaidWithWhatItWantsHelp() {
    towns.propose(town, mentor, null);
    Task task = engine.task(town.key(), ACCEPT);
    assertThat(engine.form(mentor, task).values().get("town").toString())
        .contains("The town wants help with: loneliness.");

    jdbc.sql("update participation set themes = '{}' where id = :id")
        .param("id", town.id().value())
        .update();

    assertThat(engine.form(mentor, task).values().get("town").toString())
        .contains("The town has not said yet with what it wants help.");
  }

  @Test
  void isNotThereForAnybodyElse() {
    towns.propose(town, mentor, null);
    String path = "/tasks/" + engine.task(town.key(), ACCEPT).getId();

    for (PersonId other :
        new PersonId[] {
          programme.mentor(1), programme.person("A juror", Role.JUROR), town.mentee()
        }) {
      assertThat(visitors.loggedIn(other).get(path).statusCode()).isEqualTo(404);
    }
  }

  @Test
  void endsWithTheAnswer() {
    towns.propose(town, mentor, null);
    Visitor asked = visitors.loggedIn(mentor);
    Task task = engine.task(town.key(), ACCEPT);
    engine.complete(
        mentor, town.key(), ACCEPT, Map.of("answer", "decline", "reason", "No time this year."));

    assertThat(asked.get("/tasks/" + task.getId()).body()).doesNotContain("Who works for the town");
  }

  private String page(PersonId reader) {
    String path = "/tasks/" + engine.task(town.key(), ACCEPT).getId();
    return Html.of(visitors.loggedIn(reader).page(path)).page().text();
  }
}
