package org.culturalpearls.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.culturalpearls.CulturalPearls;
import org.culturalpearls.TestDatabase;
import org.culturalpearls.award.setup.AwardDate;
import org.culturalpearls.award.setup.AwardSettings;
import org.culturalpearls.award.setup.AwardSettingsService;
import org.culturalpearls.cycle.CycleFigures;
import org.culturalpearls.cycle.CycleId;
import org.culturalpearls.cycle.CycleService;
import org.culturalpearls.cycle.CycleView;
import org.culturalpearls.people.EntrantService;
import org.culturalpearls.people.Language;
import org.culturalpearls.people.PeopleService;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.practice.search.PracticeHit;
import org.culturalpearls.practice.search.PracticeSearch;
import org.culturalpearls.practice.search.SearchQuery;
import org.culturalpearls.practice.search.Sort;
import org.culturalpearls.privacy.RetentionService;
import org.culturalpearls.start.StartRefused;
import org.culturalpearls.workflow.tasks.UserTasks;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Two users of the database, as the handbook makes them: one migrates, the other is used. */
@Tag("alone")
class DemoIT {

  private static final String OWNER = "pearls";
  private static final String APPLICATION = "pearls_application";
  private static final String NAME = "test_of_two_users";

  private static String url;
  private static ConfigurableApplicationContext demo;

  @BeforeAll
  static void start() throws SQLException {
    url = ownedBy(OWNER);
    demo = run("demo");
  }

  private static String ownedBy(String owner) throws SQLException {
    String other = TestDatabase.freshUrl();
    try (Connection server = DriverManager.getConnection(other);
        var statement = server.createStatement()) {
      for (String user : List.of(OWNER, APPLICATION)) {
        statement.execute("create role " + user + " login password '" + user + "'");
      }
      statement.execute("create database " + NAME + " owner " + owner);
    }
    return other.replaceFirst("/[^/?]+\\?.*$", "/" + NAME);
  }

  @AfterAll
  static void stop() {
    demo.close();
  }

  private static ConfigurableApplicationContext run(String... profiles) {
    return new SpringApplicationBuilder(CulturalPearls.class)
        .profiles(profiles)
        .properties(
            Map.of(
                "spring.datasource.url", url,
                "spring.datasource.username", APPLICATION,
                "spring.datasource.password", APPLICATION,
                "spring.flyway.user", OWNER,
                "spring.flyway.password", OWNER,
                "server.port", "0",
                "server.address", "127.0.0.1",
                "spring.datasource.hikari.minimum-idle", "1",
                "camunda.bpm.job-execution.enabled", "false"))
        .properties(TestDatabase.SECOND_FACTOR_KEY)
        .run();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"coordinator", "mentor1", "mentor2", "mentor3", "mentee1", "mentee2", "mentee3"})
  void hasSomethingToDoFor(String login) {
    PersonId person =
        demo.getBean(PeopleService.class).byEmail(login + "@example.org").orElseThrow().id();

    assertThat(demo.getBean(UserTasks.class).mine(person, 0).items()).isNotEmpty();
  }

  @Test
  void knowsTheFinishedCyclesByTheirPublishedFigures() {
    Map<Integer, CycleFigures> figures =
        demo.getBean(CycleService.class).cycles().stream()
            .filter(CycleView::finished)
            .collect(Collectors.toMap(CycleView::titleYear, CycleView::figures));

    assertThat(figures)
        .containsEntry(2024, new CycleFigures(12, 12, 12, 4))
        .containsEntry(2025, new CycleFigures(18, 16, 14, 6));
  }

  @Test
  void standsInEveryStage() {
    assertThat(
            demo.getBean(JdbcClient.class)
                .sql("select distinct state from mentoring")
                .query(String.class)
                .set())
        .contains("SEEKING", "ASKED", "AGREEING", "ACTIVE", "CLOSING", "COMPLETED", "LEFT");
  }

  @Test
  void hasPracticesThatWaitForAuthorAndEditorAndOneThatEverybodyReads() {
    assertThat(
            demo.getBean(JdbcClient.class)
                .sql("select distinct stage from practice")
                .query(String.class)
                .list())
        .containsExactlyInAnyOrder("DRAFT", "IN_CHECK", "CHANGES_ASKED", "PUBLISHED");
  }

  @Test
  void hasTownsThatAskVisitAndAnswerEachOther() {
    JdbcClient jdbc = demo.getBean(JdbcClient.class);
    assertThat(jdbc.sql("select distinct state from contact_request").query(String.class).set())
        .containsExactlyInAnyOrder("ASKED", "AGREED");
    assertThat(
            jdbc.sql("select count(*) from visit where reported_at is not null")
                .query(Long.class)
                .single())
        .isEqualTo(1);
    assertThat(jdbc.sql("select count(*) from need").query(Long.class).single()).isEqualTo(3);
    assertThat(
            jdbc.sql("select count(distinct need_id) from need_answer").query(Long.class).single())
        .isEqualTo(2);
  }

  @Test
  void hasPracticesInNineFurtherLanguagesThatAreFoundInThem() {
    assertThat(
            demo.getBean(JdbcClient.class)
                .sql("select language from practice_version_translation where field = 'TITLE'")
                .query(String.class)
                .list())
        .hasSize(18)
        .contains("DA", "DE", "ET", "FI", "LT", "LV", "NO", "PL", "SV");
    assertThat(
            demo.getBean(PracticeSearch.class)
                .find(
                    new SearchQuery("gadekæret", Map.of(), Optional.empty(), Sort.BEST, 0),
                    Language.DA)
                .hits()
                .items())
        .extracting(PracticeHit::title)
        .contains("Suppe og sange på gadekæret");
  }

  @Test
  void runsAnAwardWhoseTownsWriteTheirPlans() {
    PersonId coordinator =
        demo.getBean(PeopleService.class).byEmail("coordinator@example.org").orElseThrow().id();
    CycleId running = demo.getBean(CycleService.class).openCycles().get(1).id();

    AwardSettings award =
        demo.getBean(AwardSettingsService.class).forChange(coordinator, running).value();
    assertThat(award.next()).isEqualTo(AwardDate.PLANS_DUE);
    assertThat(award.appointments().chair()).isNotNull();
  }

  @Test
  void hasAnOpenCallIntoWhichTownsEnter() {
    assertThat(
            demo.getBean(JdbcClient.class)
                .sql("select state from nomination order by state")
                .query(String.class)
                .list())
        .containsExactly("DRAFT", "SUBMITTED", "SUBMITTED");
  }

  @Test
  void isNotTheOwnerOfItsTables() {
    assertThat(one("select current_user")).isEqualTo(APPLICATION);
    assertThat(one("select tableowner from pg_tables where tablename = 'person'")).isEqualTo(OWNER);
    refuses("create table something (id bigint)");
    refuses("create temporary table something (id bigint)");
    assertThat(one("select has_database_privilege(current_database(), 'TEMPORARY')"))
        .isEqualTo("f");
    refuses("alter table person add column something text");
    refuses("delete from flyway_schema_history");
  }

  @ParameterizedTest
  @ValueSource(strings = {"case_event", "nomination_trail", "cycle_record"})
  void readsAndAddsToTrailsAndDoesNothingElse(String trail) {
    assertThat(one("select count(*) >= 0 from " + trail)).isEqualTo("t");
    assertThat(one("select has_table_privilege('" + trail + "', 'INSERT')")).isEqualTo("t");
    refuses("update " + trail + " set kind = 'other'");
    refuses("delete from " + trail);
    refuses("truncate " + trail);
    refuses("alter table " + trail + " disable trigger all");
  }

  @Test
  void erasesAllTheSame() {
    String email = "somebody.new@example.org";
    demo.getBean(EntrantService.class).request("Somebody", email, "/award/town");
    JdbcClient jdbc = demo.getBean(JdbcClient.class);
    jdbc.sql("update invitation set expires_at = now() - interval '1 day'").update();
    jdbc.sql("update person set unconfirmed_until = now() - interval '1 day' where email = ?")
        .param(email)
        .update();
    assertThat(demo.getBean(RetentionService.class).eraseNext()).isTrue();
    assertThat(demo.getBean(PeopleService.class).byEmail(email)).isEmpty();
    demo.getBean(RetentionService.class).clearNext();
  }

  /** With its trail, which the application's user may delete in no other way. */
  @Test
  void deletesARehearsalAllTheSame() {
    PersonId coordinator =
        demo.getBean(PeopleService.class).byEmail("coordinator@example.org").orElseThrow().id();
    LocalDate opens = LocalDate.of(2040, 1, 1);
    long cycle =
        demo.getBean(CycleService.class)
            .add(
                coordinator,
                new CycleService.Add(
                    2040,
                    "Rehearsal",
                    ZoneId.of("Europe/Riga"),
                    opens,
                    opens.plusMonths(3).atTime(12, 0),
                    opens.plusYears(1),
                    true))
            .value();
    JdbcClient jdbc = demo.getBean(JdbcClient.class);
    jdbc.sql(
            """
            insert into cycle_record (id, cycle_id, at, kind, reason, arguments)
            values (nextval('pearl_seq'), ?, now(), 'rehearsed', '', '')
            """)
        .param(cycle)
        .update();
    String delete = "select delete_of_rehearsal(" + cycle + ", null)";
    assertThatThrownBy(() -> one(delete)).rootCause().hasMessageContaining("no rehearsal that is");

    jdbc.sql("update cycle set removed_by = ?, removed_at = now() where id = ?")
        .params(coordinator.value(), cycle)
        .update();
    assertThatThrownBy(() -> one(delete))
        .as("without the line that stays")
        .rootCause()
        .hasMessageContaining("no rehearsal that is");
    jdbc.sql(
            """
            insert into removed_rehearsal (id, cycle_id, at, actor_id, title_year, case_key, cases,
              nominations, reviews, titles, documents, mails, instances)
            values (nextval('pearl_seq'), ?, now(), ?, 2040, 'rehearsal-2040', 0, 0, 0, 0, 0, 0, 0)
            """)
        .params(cycle, coordinator.value())
        .update();
    long real = Long.parseLong(one("select max(id) from participation"));
    assertThatThrownBy(
            () ->
                jdbc.sql("update participation set cycle_id = ? where id = ?")
                    .params(cycle, real)
                    .update())
        .rootCause()
        .hasMessageContaining("stays in its cycle");
    assertThatThrownBy(() -> one("select delete_of_rehearsal(" + cycle + ", " + real + ")"))
        .rootCause()
        .hasMessageContaining("is not of rehearsal");
    one(delete);

    assertThat(one("select count(*) from cycle_record where cycle_id = " + cycle)).isEqualTo("0");
    assertThat(one("select count(*) from cycle where id = " + cycle)).isEqualTo("0");
  }

  private static String one(String query) {
    return demo.getBean(JdbcClient.class)
        .sql(query)
        .query((row, number) -> row.getString(1))
        .single();
  }

  private static void refuses(String statement) {
    assertThatThrownBy(() -> demo.getBean(JdbcClient.class).sql(statement).update())
        .as(statement)
        .rootCause()
        .isInstanceOfSatisfying(
            SQLException.class, refused -> assertThat(refused.getSQLState()).isEqualTo("42501"));
  }

  @Test
  void doesNotLoadTwice() {
    long before =
        demo.getBean(JdbcClient.class)
            .sql("select count(*) from person")
            .query(Long.class)
            .single();

    run("demo").close();

    assertThat(
            demo.getBean(JdbcClient.class)
                .sql("select count(*) from person")
                .query(Long.class)
                .single())
        .isEqualTo(before);
  }

  @Test
  void accountsRefuseToExistWithoutTheProfile() {
    assertThatThrownBy(() -> run())
        .isInstanceOf(StartRefused.class)
        .hasMessageContaining("password is public");
  }
}
