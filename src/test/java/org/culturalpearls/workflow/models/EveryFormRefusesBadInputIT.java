package org.culturalpearls.workflow.models;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.SoftAssertions;
import org.culturalpearls.AgreedTown;
import org.culturalpearls.Engine;
import org.culturalpearls.Entering;
import org.culturalpearls.PlannedTown;
import org.culturalpearls.Programme;
import org.culturalpearls.ServerTest;
import org.culturalpearls.StoredState;
import org.culturalpearls.TestClock;
import org.culturalpearls.Visitor;
import org.culturalpearls.Visitors;
import org.culturalpearls.award.DecidedCycle;
import org.culturalpearls.shared.RuleBroken;
import org.culturalpearls.workflow.tasks.TaskPage;
import org.culturalpearls.workflow.tasks.UserTasks;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Every fault that a form's file makes possible, for every user task of every model: in the engine,
 * over the call that Tasklist makes, and on the portal's page.
 */
@ServerTest
class EveryFormRefusesBadInputIT {

  private static final ObjectMapper JSON = new ObjectMapper();

  @Autowired private Programme programme;
  @Autowired private AgreedTown agreed;
  @Autowired private PlannedTown planned;
  @Autowired private Entering entering;
  @Autowired private Engine engine;
  @Autowired private TestClock clock;
  @Autowired private DecidedCycle decided;
  @Autowired private UserTasks desk;
  @Autowired private Visitors visitors;
  @Autowired private JdbcClient jdbc;

  private EveryTask every;
  private StoredState stored;

  @BeforeEach
  void prepare() {
    every = new EveryTask(programme, agreed, planned, entering, engine, clock, decided);
    stored = new StoredState(jdbc);
  }

  static List<String> tasks() {
    return ModelFiles.userTasks();
  }

  @ParameterizedTest
  @MethodSource("tasks")
  void namesTheFieldStoresNothingAndLeavesTheTaskOpen(String element) {
    TaskAtHand hand = every.bring(element);
    List<BadAnswer> bad = bad(hand);
    Visitor visitor = visitors.loggedIn(hand.doer());
    String page = "/tasks/" + hand.task().getId();
    String token = visitor.formToken(page);
    Map<String, String> before = stored.now();

    SoftAssertions softly = new SoftAssertions();
    for (BadAnswer answer : bad) {
      Throwable refusal =
          catchThrowable(() -> engine.submit(hand.doer(), hand.task(), answer.sent()));
      softly.assertThat(refusal).as(answer.fault()).isInstanceOf(RuleBroken.class);
      if (refusal instanceof RuleBroken problem) {
        softly.assertThat(problem.field()).as(answer.fault()).contains(answer.field());
      }
      HttpResponse<String> told = sendAsTasklist(visitor, hand, answer);
      softly.assertThat(told.statusCode()).as(answer.fault() + told.body()).isEqualTo(400);
      softly.assertThat(told.body()).as(answer.fault()).contains("(" + answer.field() + ")");
      if (answer.onPage()) {
        HttpResponse<String> shown = visitor.send(token, page, typed(answer.sent()));
        softly.assertThat(shown.statusCode()).as("page: " + answer.fault()).isEqualTo(400);
        softly.assertThat(namesTheField(shown, answer)).as("page: " + answer.fault()).isTrue();
      }
    }
    softly.assertAll();

    assertThat(engine.isOpen(hand.task())).isTrue();
    assertThat(stored.now()).isEqualTo(before);
  }

  /** Written out, the first has a billion digits; read as a double, it is infinite. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"value\": 1e999999999, \"type\": \"Double\"}",
        "{\"value\": 1e999999999}",
        "{\"value\": 1e300, \"type\": \"Double\"}",
        "{\"value\": -1e999999999, \"type\": \"Double\"}",
        "{\"value\": \"1e999999999\", \"type\": \"Double\"}",
        "{\"value\": \"1e999999999\", \"type\": \"String\"}",
        "{\"value\": \"1e999999999\", \"type\": \"Json\"}"
      })
  void takesNoNumberThatNobodyCouldWriteOut(String number) {
    TaskAtHand hand = every.bring("UserTask_ReportMilestone");
    String json =
        "{\"variables\": {\"next\": {\"value\": \"report\"}, \"done\": {\"value\": \"x\"},"
            + " \"participants\": "
            + number
            + "}}";
    HttpResponse<String> told =
        visitors
            .loggedIn(hand.doer())
            .call(
                "POST",
                "/camunda/api/engine/engine/default/task/" + hand.task().getId() + "/submit-form",
                json);
    assertThat(told.statusCode()).as(told.body()).isEqualTo(400);
    HttpResponse<String> page =
        visitors
            .loggedIn(hand.doer())
            .post(
                "/tasks/" + hand.task().getId(),
                Map.of("next", "report", "done", "x", "participants", "1e999999999"));
    assertThat(page.statusCode()).isEqualTo(400);
    assertThat(engine.isOpen(hand.task())).isTrue();
  }

  /** As the form on the page sends it: of a list what comes first. */
  private static Map<String, String> typed(Map<String, Object> sent) {
    Map<String, String> typed = new HashMap<>();
    sent.forEach(
        (key, value) -> {
          if (!(value instanceof List<?> list)) {
            typed.put(key, value.toString());
          } else if (!list.isEmpty()) {
            typed.put(key, list.get(0).toString());
          }
        });
    return typed;
  }

  /**
   * By a link to it in the summary; a field that the form does not have is named in words, and one
   * without anything to choose from is not on the page.
   */
  private static boolean namesTheField(HttpResponse<String> page, BadAnswer answer) {
    return page.body().contains("href=\"#" + answer.field() + "\"")
        || page.body().contains(answer.field() + "&quot;")
        || !page.body().contains("name=\"" + answer.field() + "\"");
  }

  private List<BadAnswer> bad(TaskAtHand hand) {
    TaskPage page = desk.open(hand.doer(), hand.task().getId());
    return BadAnswer.of(page.form(), page.content());
  }

  private static HttpResponse<String> sendAsTasklist(
      Visitor visitor, TaskAtHand hand, BadAnswer answer) {
    return visitor.call(
        "POST",
        "/camunda/api/engine/engine/default/task/" + hand.task().getId() + "/submit-form",
        json(answer.sent()));
  }

  private static String json(Map<String, Object> sent) {
    Map<String, Object> variables = new HashMap<>();
    sent.forEach((key, value) -> variables.put(key, variable(value)));
    return write(Map.of("variables", variables));
  }

  /** As Tasklist sends it: a list comes as a text of JSON. */
  private static Map<String, Object> variable(Object value) {
    return value instanceof List<?> list
        ? Map.of("value", write(list), "type", "Json")
        : Map.of("value", value, "type", value.getClass().getSimpleName());
  }

  private static String write(Object value) {
    try {
      return JSON.writeValueAsString(value);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
