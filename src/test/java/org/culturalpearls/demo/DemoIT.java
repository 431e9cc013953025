package org.culturalpearls.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
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
import org.culturalpearls.people.PeopleService;
import org.culturalpearls.people.PersonId;
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

@Tag("alone")
class DemoIT {

  private static String url;
  private static ConfigurableApplicationContext demo;

  @BeforeAll
  static void start() {
    url = TestDatabase.freshUrl();
    demo = run("demo");
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
                "spring.datasource.username", "postgres",
                "spring.datasource.password", "",
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
