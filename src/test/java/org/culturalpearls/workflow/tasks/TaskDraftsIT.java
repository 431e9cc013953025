package org.culturalpearls.workflow.tasks;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.engine.task.Task;
import org.culturalpearls.AgreedTown;
import org.culturalpearls.AgreedTown.Pair;
import org.culturalpearls.Engine;
import org.culturalpearls.Html;
import org.culturalpearls.PlannedTown;
import org.culturalpearls.Programme;
import org.culturalpearls.ServerTest;
import org.culturalpearls.TestClock;
import org.culturalpearls.Visitor;
import org.culturalpearls.Visitors;
import org.culturalpearls.people.PersonId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What somebody types into a task is kept until it is sent, for that person alone. */
@ServerTest
class TaskDraftsIT {

  @Autowired private Visitors visitors;
  @Autowired private Programme programme;
  @Autowired private AgreedTown towns;
  @Autowired private PlannedTown plans;
  @Autowired private Engine engine;
  @Autowired private TestClock clock;
  @Autowired private JdbcClient jdbc;

  private Pair pair;
  private Task task;
  private Visitor mentor;

  @BeforeEach
  void aPlanThatWaitsForFeedback() {
    clock.reset();
    pair = towns.withTwin();
    plans.assess(pair.town());
    plans.write(pair.town());
    plans.handIn(pair.town(), "feedback");
    task = engine.task(pair.key(), "UserTask_GivePlanFeedback");
    mentor = visitors.loggedIn(pair.lead());
  }

  @Test
  void areThereWhenThePageIsOpenedAgain() {
    HttpResponse<String> answer = keep(mentor, "0", "Say who the young are.");

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(Html.of(answer).all("[data-version]").attr("data-version")).isEqualTo("1");
    Html page = Html.of(mentor.page(path()));
    assertThat(page.value("vision")).isEqualTo("Say who the young are.");
    assertThat(page.value("version")).isEqualTo("1");
    assertThat(page.all("#kept").text()).startsWith("Saved at ");
    assertThat(page.all("[name=ready][checked]").val()).isEqualTo("no");
  }

  @Test
  void areNobodyElses() {
    keep(mentor, "0", "Say who the young are.");

    for (PersonId other : new PersonId[] {programme.mentor(1), pair.mentee()}) {
      Visitor visitor = visitors.loggedIn(other);
      assertThat(keep(visitor, "0", "Mine").statusCode()).isIn(403, 404);
      assertThat(visitor.get(path()).body()).doesNotContain("Say who the young are.");
    }
    assertThat(drafts()).isEqualTo(1);
  }

  @Test
  void doNotOverwriteWhatWasTypedInAnotherWindow() {
    keep(mentor, "0", "In the first window");

    HttpResponse<String> second = keep(mentor, "0", "In the second window");

    assertThat(second.statusCode()).isEqualTo(409);
    assertThat(second.body()).contains("in another window");
    assertThat(Html.of(mentor.page(path())).value("vision")).isEqualTo("In the first window");
    assertThat(keep(mentor, "1", "On with the first").statusCode()).isEqualTo(200);
  }

  @Test
  void areRefusedWhenThereIsTooMuch() {
    HttpResponse<String> answer = keep(mentor, "0", "x".repeat(TaskDrafts.LONGEST));

    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body()).contains("Not saved", "200,000 characters");
    assertThat(drafts()).isZero();
  }

  @Test
  void goWithTheTaskHoweverItEnds() {
    keep(mentor, "0", "Say who the young are.");

    engine.complete(pair.lead(), pair.key(), "UserTask_GivePlanFeedback", Map.of("ready", "yes"));

    assertThat(drafts()).isZero();
    assertThat(keep(mentor, "1", "Too late").statusCode()).isEqualTo(409);
  }

  @Test
  void areSentAsAnswersWithoutTheNumberOfTheirDraft() {
    Map<String, String> sent = new HashMap<>(typed("0", "Say who the young are."));
    keep(mentor, "0", "Say who the young are.");

    assertThat(mentor.post(path(), path(), sent).statusCode()).isEqualTo(302);
    assertThat(engine.isOpen(task)).isFalse();
    assertThat(visitors.loggedIn(pair.mentee()).page(planPath()).body())
        .contains("Say who the young are.");
  }

  private HttpResponse<String> keep(Visitor visitor, String version, String vision) {
    return visitor.post("/me", path() + "/draft", typed(version, vision));
  }

  private static Map<String, String> typed(String version, String vision) {
    return Map.of("version", version, "read", "", "ready", "no", "vision", vision);
  }

  private String path() {
    return "/tasks/" + task.getId();
  }

  private String planPath() {
    return "/cases/" + pair.key().value() + "/plan";
  }

  private int drafts() {
    return jdbc.sql("select count(*) from task_draft where task_id = ?")
        .param(task.getId())
        .query(Integer.class)
        .single();
  }
}
