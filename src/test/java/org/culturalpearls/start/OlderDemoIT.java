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
    database.run(
        """
        create table older_section as
          select 'draft ' || p.id as at, t.section, t.text from plan p cross join lateral (values
            ('challenge', p.challenges), ('asset', p.assets), ('measure', p.measures)
          ) t (section, text) where t.text <> ''
          union all
          select 'version ' || v.id, t.section, t.text from plan_version v cross join lateral (values
            ('challenge', v.challenges), ('asset', v.assets), ('measure', v.measures)
          ) t (section, text) where t.text <> ''
        """);
    database.run(
        "create table older_milestone as select *, plan_version_id as of_version"
            + " from plan_version_milestone");
    database.run("create table older_draft_milestone as select * from plan_milestone");
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

  /** Those of versions, which the jury reads, among them. */
  @Test
  @Order(0)
  void everyTextOfAPlanIsFoundAgainCharacterForCharacter() throws Exception {
    assertThat(database.values("select at || ' ' || section from older_section where at like 'v%'"))
        .hasSizeGreaterThan(5);
    assertThat(database.values("select title from older_milestone")).hasSizeGreaterThan(5);
    assertThat(
            database.values(
                """
                with now (at, section, text) as (
                  select 'draft ' || plan_id, 'challenge', description from plan_challenge
                  union all select 'draft ' || plan_id, 'asset', description from plan_asset
                  union all select 'draft ' || plan_id, 'measure', description from plan_measure
                  union all select 'version ' || plan_version_id, 'challenge', description
                    from plan_version_challenge
                  union all select 'version ' || plan_version_id, 'asset', description
                    from plan_version_asset
                  union all select 'version ' || plan_version_id, 'measure', description
                    from plan_version_measure)
                (select at || section from (table older_section except all table now) lost)
                union all
                (select at || section from (table now except all table older_section) made)
                """))
        .isEmpty();
    String words = "position, title, owner_id, owner_name, due_on, indicator, target";
    assertThat(
            database.values(
                "select title from (select plan_version_id, %1$s from older_milestone except all"
                        .formatted(words)
                    + " select plan_version_id, %1$s from plan_version_milestone) gone"
                        .formatted(words)))
        .isEmpty();
    assertThat(
            database.values(
                "select title from (select plan_id, %1$s from older_draft_milestone except all"
                        .formatted(words)
                    + " select plan_id, %1$s from plan_milestone) gone".formatted(words)))
        .isEmpty();
  }

  /** A row is the same one in the draft and in all versions, and a milestone knows its row. */
  @Test
  @Order(0)
  void rowsOfVersionsAreThoseOfTheDraft() throws Exception {
    for (String kind : List.of("challenge", "asset", "measure", "milestone")) {
      assertThat(
              database.values(
                  """
                  select f.row_id from plan_version_%1$s f
                  join plan_version v on v.id = f.plan_version_id
                  where v.number = (select p.last_version from plan p where p.id = v.plan_id)
                    and not exists (select 1 from plan_%1$s d
                      where d.id = f.row_id and d.plan_id = v.plan_id)
                  """
                      .formatted(kind)))
          .isEmpty();
    }
    assertThat(database.values("select id from milestone")).isNotEmpty();
    assertThat(
            database.values(
                """
                select m.id from milestone m left join plan_milestone d on d.id = m.planned_id
                where d.title is distinct from m.title
                """))
        .isEmpty();
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
