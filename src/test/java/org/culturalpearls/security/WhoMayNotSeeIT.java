package org.culturalpearls.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import org.assertj.core.api.SoftAssertions;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.culturalpearls.AwardAtPreSelection.Year;
import org.culturalpearls.Engine;
import org.culturalpearls.ReviewedAward;
import org.culturalpearls.ServerTest;
import org.culturalpearls.TestProgramme;
import org.culturalpearls.Visitor;
import org.culturalpearls.Visitors;
import org.culturalpearls.award.Nominated.Entry;
import org.culturalpearls.award.conflict.ConflictService;
import org.culturalpearls.award.conflict.DeclaredKind;
import org.culturalpearls.award.review.ReviewOfficeService;
import org.culturalpearls.award.setup.AwardStage;
import org.culturalpearls.cycle.CaseKey;
import org.culturalpearls.notification.calendar.CalendarFeeds;
import org.culturalpearls.people.Country;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.people.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Who may not see a nomination looks for it behind every door: pages, search, exports, records,
 * mails, the API of Tasklist and of Cockpit, calendars. Somebody without a conflict finds it there.
 */
@ServerTest
class WhoMayNotSeeIT {

  private static final String ENGINE = "/camunda/api/engine/engine/default";
  private static final String ANSWER = "says of MOTIVATION";
  private static final String COCKPIT = "/camunda/api/cockpit/plugin/base/default";

  @Autowired private ReviewedAward award;
  @Autowired private Engine engine;
  @Autowired private Visitors visitors;
  @Autowired private ConflictService conflicts;
  @Autowired private ReviewOfficeService office;
  @Autowired private CalendarFeeds calendars;
  @Autowired private TaskService tasks;
  @Autowired private FilterService filters;
  @Autowired private JdbcClient jdbc;

  private Year year;
  private Entry entry;
  private CaseKey key;
  private String town;
  private PersonId inConflict;
  private PersonId declared;

  /**
   * One review is submitted, one is written, one is to be given to somebody else; the nomination is
   * checked by coordinators besides.
   */
  @BeforeEach
  void aNominationIsReviewed() {
    year = award.begin();
    entry = award.eligible(year, Country.EE);
    key = award.key(entry);
    town = award.town(entry);
    inConflict = award.person("Coordinator in conflict", Role.COORDINATOR, Role.SELECTOR);
    declared = year.selectors().get(2);
    award.submit(year.selectors().get(0), entry, AwardStage.PRE_SELECTION, year, 5);
    award.assign(year, AwardStage.PRE_SELECTION, entry, year.selectors().get(1), declared);
    award.free(year.selectors().get(1), entry);
    new TestProgramme(jdbc).worksAt(inConflict, "The TOWN hall");
    office.remind(year.coordinator(), award.review(year.selectors().get(1), entry.id()));
    conflicts.declare(
        declared, new ConflictService.Declare(entry.id(), declared, DeclaredKind.PERSONAL, ""));
  }

  @AfterEach
  void theCycleIsFinished() {
    award.finish(year);
  }

  @Test
  void findsNothingOnAnyPage() {
    Visitor without = visitors.loggedIn(year.coordinator());
    assertThat(without.get(progress()).body()).contains(town);
    assertThat(without.get("/cases?text=" + key.value()).body()).contains(town);
    assertThat(without.get("/mails/all").body()).contains(town);
    assertThat(without.get(award() + "/conflicts").body()).contains(town);

    for (PersonId person : List.of(inConflict, declared)) {
      Visitor visitor = visitors.loggedIn(person);
      SoftAssertions softly = new SoftAssertions();
      for (String path :
          List.of(
              "/",
              "/tasks",
              "/cases",
              "/cases?text=" + key.value(),
              "/cases/" + key.value(),
              "/cases/" + key.value() + "/nomination",
              "/cases/" + key.value() + "/nomination/reading",
              "/cases/" + key.value() + "/nomination/files",
              "/cases/" + key.value() + "/trail",
              "/cases/" + key.value() + "/plan",
              "/reviews",
              "/mails",
              "/mails/all",
              "/me/data",
              "/me/data.json",
              progress(),
              progress() + "/assignment",
              award(),
              award() + "/conflicts",
              award() + "/nominations",
              award() + "/decision",
              award() + "/report",
              award() + "/scores.csv",
              "/cycles/" + year.cycle().value() + "/history")) {
        HttpResponse<String> answer = visitor.get(path);
        // what was asked for stands in the form of the search
        String body = answer.body().replace("value=\"" + key.value() + "\"", "");
        softly.assertThat(body).as(path + " of " + person).doesNotContain(town, key.value());
      }
      for (long review : ids("review")) {
        softly
            .assertThat(visitor.get("/reviews/" + review).statusCode())
            .as("review " + review)
            .isEqualTo(404);
        softly
            .assertThat(visitor.get(progress() + "/" + review).statusCode())
            .as("reading review " + review)
            .isEqualTo(404);
        softly
            .assertThat(visitor.get(progress() + "/" + review + "/reassign").statusCode())
            .isEqualTo(404);
      }
      for (long mail : mailsOfTheNomination()) {
        softly
            .assertThat(visitor.get("/mails/" + mail).body())
            .as("mail " + mail)
            .doesNotContain(town, key.value());
      }
      for (Task task : open()) {
        softly
            .assertThat(visitor.get("/tasks/" + task.getId()).statusCode())
            .as(task.getName())
            .isEqualTo(404);
      }
      softly.assertAll();
    }
  }

  /** Whoever is asked to review it sees who is behind it, and nothing else. */
  @Test
  void readsNoAnswerBeforeSayingThatNothingStandsInTheWay() {
    PersonId asked = year.selectors().get(3);
    award.assign(year, AwardStage.PRE_SELECTION, entry, asked);
    long review = award.review(asked, entry.id()).value();
    Visitor visitor = visitors.loggedIn(asked);
    assertThat(visitor.get("/reviews/" + review).body()).contains(town, "Mentee");
    SoftAssertions softly = new SoftAssertions();
    for (String path :
        List.of(
            "/",
            "/tasks",
            "/cases?text=" + key.value(),
            "/cases/" + key.value(),
            "/cases/" + key.value() + "/nomination",
            "/cases/" + key.value() + "/nomination/reading",
            "/cases/" + key.value() + "/trail",
            "/cases/" + key.value() + "/plan",
            "/reviews",
            "/reviews/" + review,
            "/reviews/" + review + "/conflict",
            "/mails",
            "/me/data.json",
            progress())) {
      softly.assertThat(visitor.get(path).body()).as(path).doesNotContain(ANSWER, "Well done.");
    }
    softly
        .assertThat(visitor.get("/reviews/" + review + "/files/1").statusCode())
        .as("a file")
        .isEqualTo(409);
    for (Task task : open()) {
      softly
          .assertThat(visitor.get("/tasks/" + task.getId()).body())
          .as(task.getName())
          .doesNotContain(ANSWER);
      for (String part : List.of("", "/form", "/deployed-form", "/form-variables")) {
        softly
            .assertThat(get(visitor, "/task/" + task.getId() + part))
            .as(task.getName() + part)
            .doesNotContain(ANSWER);
      }
    }
    softly.assertAll();

    award.free(asked, entry);
    assertThat(visitor.get("/reviews/" + review).body()).contains(ANSWER);
  }

  @Test
  void findsNothingInTasklist() {
    Task reassign = engine.task(key, "UserTask_ReassignReview");
    Visitor without = visitors.loggedIn(year.coordinator());
    assertThat(
            get(
                without,
                "/task?maxResults=50&processInstanceId=" + reassign.getProcessInstanceId()))
        .contains("Reassign review");
    assertThat(get(without, "/task/" + reassign.getId())).contains("Reassign review");

    for (PersonId person : List.of(inConflict, declared)) {
      Visitor visitor = visitors.loggedIn(person);
      SoftAssertions softly = new SoftAssertions();
      for (Task task : open()) {
        for (String part : List.of("", "/form", "/deployed-form", "/form-variables")) {
          HttpResponse<String> answer =
              visitor.call("GET", ENGINE + "/task/" + task.getId() + part, null);
          softly.assertThat(answer.statusCode()).as(part).isIn(403, 404);
          softly.assertThat(answer.body()).doesNotContain(town, key.value());
        }
        HttpResponse<String> claimed =
            visitor.call(
                "POST",
                ENGINE + "/task/" + task.getId() + "/claim",
                "{\"userId\":\"person-" + person.value() + "\"}");
        softly.assertThat(claimed.statusCode()).as("claim").isIn(403, 404);
      }
      softly
          .assertThat(
              get(
                  visitor,
                  "/task?maxResults=50&processInstanceId=" + reassign.getProcessInstanceId()))
          .isEqualTo("[]");
      softly.assertThat(get(visitor, "/task?maxResults=50")).doesNotContain("ReviewProcess");
      for (var filter : filters.createTaskFilterQuery().list()) {
        String address = ENGINE + "/filter/" + filter.getId();
        String asked = "{\"processInstanceBusinessKey\":\"" + key.value() + "\"}";
        softly
            .assertThat(visitor.call("POST", address + "/list?maxResults=50", asked).body())
            .doesNotContain("ReviewProcess", town);
        softly
            .assertThat(visitor.call("POST", address + "/count", asked).body())
            .contains("\"count\":0");
      }
      softly.assertAll();
    }
  }

  @Test
  void findsNothingInCockpit() {
    String instance = engine.task(key, "UserTask_ReassignReview").getProcessInstanceId();
    String byKey = "{\"processInstanceBusinessKey\":\"" + key.value() + "\"}";
    String byCase = "{\"businessKey\":\"" + key.value() + "\"}";
    Visitor without = visitors.loggedIn(year.coordinator());
    assertThat(without.call("POST", ENGINE + "/process-instance?maxResults=50", byCase).body())
        .contains(key.value());

    Visitor visitor = visitors.loggedIn(inConflict);
    assertThat(visitor.call("POST", ENGINE + "/process-instance?maxResults=50", byCase).body())
        .isEqualTo("[]");
    assertThat(visitor.call("POST", ENGINE + "/process-instance/count", byCase).body())
        .contains("\"count\":0");
    assertThat(visitor.call("POST", ENGINE + "/task/count", byKey).body()).contains("\"count\":0");
    assertThat(visitor.call("GET", ENGINE + "/process-instance/" + instance, null).body())
        .doesNotContain(key.value());
    assertThat(
            visitor
                .call(
                    "POST",
                    ENGINE + "/variable-instance?maxResults=50",
                    "{\"processInstanceIdIn\":[\"" + instance + "\"]}")
                .body())
        .isEqualTo("[]");
    assertThat(visitor.call("POST", COCKPIT + "/process-instance?maxResults=50", byCase).body())
        .doesNotContain(key.value(), town);
    assertThat(visitor.call("GET", ENGINE + "/history/process-instance", null).statusCode())
        .isEqualTo(403);
  }

  @Test
  void findsNothingInTheCalendar() {
    for (PersonId person : List.of(inConflict, declared)) {
      String feed = calendars.renew(person);
      HttpResponse<String> answer =
          visitors.stranger().get(feed.substring(feed.indexOf("/calendar/")));
      assertThat(answer.statusCode()).isEqualTo(200);
      assertThat(answer.body()).doesNotContain(town, key.value());
    }
  }

  private String award() {
    return "/cycles/" + year.cycle().value() + "/award";
  }

  private String progress() {
    return award() + "/reviews/PRE_SELECTION";
  }

  private static String get(Visitor visitor, String path) {
    return visitor.call("GET", ENGINE + path, null).body();
  }

  private List<Task> open() {
    return tasks.createTaskQuery().processInstanceBusinessKey(key.value()).list();
  }

  private List<Long> ids(String table) {
    return jdbc.sql("select id from " + table + " where nomination_id = ?")
        .param(entry.id().value())
        .query(Long.class)
        .list();
  }

  private List<Long> mailsOfTheNomination() {
    return jdbc.sql("select id from mail where case_key = ?")
        .param(key.value())
        .query(Long.class)
        .list();
  }
}
