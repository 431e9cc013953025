package org.culturalpearls.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.task.Task;
import org.culturalpearls.AwardAtPreSelection.Year;
import org.culturalpearls.Engine;
import org.culturalpearls.Entering;
import org.culturalpearls.Programme;
import org.culturalpearls.ReviewedAward;
import org.culturalpearls.ServerTest;
import org.culturalpearls.TestClock;
import org.culturalpearls.TestProgramme;
import org.culturalpearls.Visitor;
import org.culturalpearls.Visitors;
import org.culturalpearls.award.Nominated.Entry;
import org.culturalpearls.award.review.ReviewProcess;
import org.culturalpearls.award.setup.AwardStage;
import org.culturalpearls.people.Country;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.people.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Coordinators see the tasks of reviewers and towns in Tasklist, administrators watch the processes
 * of nominations in Cockpit: never who may not see the nomination.
 */
@ServerTest
class WatchedNominationsIT {

  private static final String ENGINE = "/camunda/api/engine/engine/default";

  @Autowired private ReviewedAward award;
  @Autowired private Programme programme;
  @Autowired private Entering entering;
  @Autowired private Engine engine;
  @Autowired private Visitors visitors;
  @Autowired private ManagementService jobs;
  @Autowired private ReviewProcess process;
  @Autowired private TestClock clock;
  @Autowired private JdbcClient jdbc;

  private Year year;
  private Entry entry;
  private PersonId selector;
  private Task score;

  @BeforeEach
  void aNominationIsReviewed() {
    year = award.begin();
    entry = award.eligible(year, Country.EE);
    selector = year.selectors().get(0);
    award.assign(year, AwardStage.PRE_SELECTION, entry, selector);
    award.free(selector, entry);
    score = engine.task(award.key(entry), "UserTask_ScoreNomination");
  }

  @AfterEach
  void theCycleIsFinished() {
    award.finish(year);
  }

  @Test
  void showsCoordinatorsTheTaskOfAReviewerWhichTheyCannotDo() {
    Visitor coordinator = visitors.loggedIn(year.coordinator());

    assertThat(
            get(
                coordinator,
                "/task?maxResults=50&processInstanceId=" + score.getProcessInstanceId()))
        .contains("Score nomination");
    assertThat(status(coordinator, "GET", "/task/" + score.getId() + "/form-variables", null))
        .isIn(403, 404);
    assertThat(
            status(
                coordinator,
                "POST",
                "/task/" + score.getId() + "/claim",
                claim(year.coordinator())))
        .isEqualTo(403);
    assertThat(
            status(
                coordinator,
                "POST",
                "/task/" + score.getId() + "/submit-form",
                "{\"variables\":{\"decision\":{\"value\":\"submit\"}}}"))
        .isIn(403, 404);

    Visitor inConflict = visitors.loggedIn(inTownHall(Role.COORDINATOR));
    assertThat(
            get(
                inConflict,
                "/task?maxResults=50&processInstanceId=" + score.getProcessInstanceId()))
        .isEqualTo("[]");
    assertThat(status(inConflict, "GET", "/task/" + score.getId(), null)).isEqualTo(404);
  }

  @Test
  void showsCoordinatorsWhatATownWrites() {
    clock.reset();
    Entering.Entry draft = entering.begun();
    String tasks =
        "/task?maxResults=50&processInstanceId="
            + engine.task(draft.town().key(), "UserTask_WriteNomination").getProcessInstanceId();

    assertThat(get(visitors.loggedIn(programme.coordinator()), tasks)).contains("Write nomination");
    assertThat(get(visitors.loggedIn(entering.submitted().mentee()), tasks)).isEqualTo("[]");
    assertThat(get(visitors.loggedIn(selector), tasks)).isEqualTo("[]");
  }

  @Test
  void letsAdministratorsWatchAndRetryAndNothingElse() {
    Visitor administrator = visitors.loggedIn(award.person("Watcher", Role.ADMINISTRATOR));
    assertThat(instances(administrator)).contains(score.getProcessInstanceId());
    assertThat(retry(administrator)).isEqualTo(204);
    assertThat(status(administrator, "GET", "/task/" + score.getId(), null)).isEqualTo(404);

    Visitor inConflict = visitors.loggedIn(inTownHall(Role.ADMINISTRATOR));
    assertThat(instances(inConflict)).isEqualTo("[]");
    assertThat(retry(inConflict)).isIn(403, 404);

    Visitor reviewer = visitors.loggedIn(selector);
    assertThat(status(reviewer, "POST", "/process-instance?maxResults=50", "{}")).isEqualTo(403);
  }

  @Test
  void forgetsWhoWatchedWhatHasEnded() {
    Entry other = award.eligible(year, Country.LV);
    award.assign(year, AwardStage.PRE_SELECTION, other, selector);
    Task declare = engine.task(award.key(other), "UserTask_DeclareConflict");
    assertThat(rights(score)).isEqualTo(4);
    assertThat(rights(declare)).isEqualTo(4);

    award.submit(selector, entry, AwardStage.PRE_SELECTION, year, 5);
    process.end(award.review(selector, other.id()));

    assertThat(rights(score)).isZero();
    assertThat(rights(declare)).isZero();
  }

  /** Two of the instance; of the task the reviewer's and the office's. */
  private int rights(Task task) {
    return jdbc.sql("select count(*) from act_ru_authorization where resource_id_ in (?, ?)")
        .params(task.getId(), task.getProcessInstanceId())
        .query(Integer.class)
        .single();
  }

  private PersonId inTownHall(Role role) {
    PersonId person = award.person("Of the town hall", role);
    new TestProgramme(jdbc).worksAt(person, "The town hall");
    return person;
  }

  private String instances(Visitor visitor) {
    return visitor
        .call(
            "POST",
            ENGINE + "/process-instance?maxResults=50",
            "{\"businessKey\":\"" + key() + "\"}")
        .body();
  }

  private int retry(Visitor visitor) {
    String job =
        jobs.createJobQuery()
            .processInstanceId(score.getProcessInstanceId())
            .timers()
            .singleResult()
            .getId();
    return status(visitor, "PUT", "/job/" + job + "/retries", "{\"retries\":1}");
  }

  private static String claim(PersonId person) {
    return "{\"userId\":\"person-" + person.value() + "\"}";
  }

  private String key() {
    return award.key(entry).value();
  }

  private static String get(Visitor visitor, String path) {
    return visitor.call("GET", ENGINE + path, null).body();
  }

  private static int status(Visitor visitor, String method, String path, String body) {
    return visitor.call(method, ENGINE + path, body).statusCode();
  }
}
