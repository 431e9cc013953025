package org.culturalpearls.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.culturalpearls.DemoDatabase;
import org.culturalpearls.RunningApplication;
import org.culturalpearls.Visitor;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/**
 * An upgrade of an installation in use: what the version before left is taken over, people go on
 * where they were, and every kind of process that ran comes to its end.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class OlderDemoIT {

  /** Of the first mentor, who was logged in when the version before was stopped. */
  private static final String COOKIE = "ZWI5ZjEwNTYtMTUyNi00ZTVhLThjNzgtOGYxMTYwNjIwYzI0";

  private static final String MENTOR = "mentor1@example.org";

  private static DemoDatabase database;
  private static RunningApplication application;
  private static OlderTasks tasks;

  @BeforeAll
  static void upgrade() throws Exception {
    database = new DemoDatabase(OlderDatabase.url());
    database.run(
        "create table older as select e.id_ id, d.key_ process from act_ru_execution e"
            + " join act_re_procdef d on d.id_ = e.proc_def_id_ where e.parent_id_ is null");
    assertThat(database.value("select max(version) from flyway_schema_history"))
        .isEqualTo("20261127.0400");
    application =
        RunningApplication.begin(
            database.url(),
            Map.of("SPRING_PROFILES_ACTIVE", "demo"),
            "--camunda.bpm.job-execution.max-wait=500");
    tasks = new OlderTasks(database, application.address());
  }

  @AfterAll
  static void stop() {
    application.close();
    database.close();
  }

  @Test
  @Order(1)
  void whoWasLoggedInGoesOnWithoutALogin() throws Exception {
    Visitor mentor = Visitor.withSession(application.address(), COOKIE);
    String task = open("AnswerAsMentor");

    assertThat(mentor.get("/me").statusCode()).isEqualTo(200);
    assertThat(mentor.get("/me").body()).contains(MENTOR);
    assertThat(mentor.get("/camunda/app/tasklist/default/").statusCode()).isEqualTo(200);
    var sent = mentor.post("/tasks/" + task, Map.of("rating", "4", "progress", "Songs are sung."));

    assertThat(sent.statusCode()).isEqualTo(302);
    assertThat(open("AnswerAsMentor")).isNull();
  }

  @Test
  @Order(2)
  void whatWasOpenIsDoneAndEveryProcessOfBeforeComesToItsEnd() throws Exception {
    assertThat(database.values("select distinct process from older order by 1"))
        .containsExactly(
            "AgreedStepProcess",
            "AwardCycleProcess",
            "CheckInProcess",
            "MentorMatchingProcess",
            "MentoringClosureProcess",
            "MilestoneProcess",
            "NominationProcess",
            "PlanDevelopmentProcess",
            "ReviewProcess");

    doAllTasks();
    fire("CatchEvent_TimeToReport");
    fire("CatchEvent_QuarterOver");
    doAllTasks();
    fire("CatchEvent_AgreedEndReached");
    doAllTasks();
    for (String date : List.of("PreSelectionEnds", "PlansDue", "JuryEnds", "ResultsDue")) {
      fire("CatchEvent_" + date);
    }

    assertThat(
            database.values(
                "select process || ': ' || id from older where not exists"
                    + " (select 1 from act_hi_procinst h where h.id_ = older.id"
                    + "   and h.end_time_ is not null and h.delete_reason_ is null)"))
        .isEmpty();
    assertNothingFailed();
  }

  private static String open(String task) throws SQLException {
    return database.value(
        "select id_ from act_ru_task where task_def_key_ = 'UserTask_" + task + "'");
  }

  /** Those of the instances that ran before the upgrade, until there is none. */
  private static void doAllTasks() throws SQLException {
    List<String> open = openTasks();
    while (!open.isEmpty()) {
      tasks.complete(open.get(0)); // others may have gone with it
      open = openTasks();
    }
  }

  private static List<String> openTasks() throws SQLException {
    return database.values(
        "select t.id_ from act_ru_task t join older on older.id = t.proc_inst_id_ order by t.id_");
  }

  /** Lets all that waits for this moment go on, and waits until it has. */
  private static void fire(String event) throws SQLException {
    String waiting =
        " from older where older.id = j.process_instance_id_ and j.handler_cfg_ = '" + event + "'";
    database.run("update act_ru_job j set duedate_ = now()" + waiting);
    await()
        .atMost(Duration.ofMinutes(1))
        .pollInterval(Duration.ofMillis(100))
        .until(
            () ->
                database.value(
                        "select j.id_ from act_ru_job j, older where"
                            + " older.id = j.process_instance_id_ and j.retries_ > 0"
                            + " and (j.duedate_ is null or j.duedate_ <= now())")
                    == null);
  }

  private static void assertNothingFailed() throws SQLException {
    assertThat(database.values("select incident_msg_ from act_ru_incident")).isEmpty();
    assertThat(
            database.values(
                "select handler_type_ || ' ' || exception_msg_ from act_ru_job"
                    + " where exception_msg_ is not null or retries_ = 0"))
        .isEmpty();
    assertThat(application.lines()).noneMatch(line -> line.contains(" ERROR "));
  }
}
