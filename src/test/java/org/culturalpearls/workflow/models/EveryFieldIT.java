package org.culturalpearls.workflow.models;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.HistoryService;
import org.culturalpearls.AgreedTown;
import org.culturalpearls.Engine;
import org.culturalpearls.Entering;
import org.culturalpearls.PlannedTown;
import org.culturalpearls.Programme;
import org.culturalpearls.ServerTest;
import org.culturalpearls.StoredState;
import org.culturalpearls.TestClock;
import org.culturalpearls.Visitors;
import org.culturalpearls.award.DecidedCycle;
import org.culturalpearls.workflow.forms.LooseForms;
import org.culturalpearls.workflow.models.FieldWalk.Fact;
import org.culturalpearls.workflow.tasks.UserTasks;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Follows what is typed into every field of every form: from the page that asks, over a refusal and
 * the facade, into our tables and to where people read it; and looks for it in every column of
 * every table of the engine and in the log, where it must not be.
 */
@ExtendWith(OutputCaptureExtension.class)
@TestInstance(Lifecycle.PER_CLASS)
@ServerTest
class EveryFieldIT {

  @Autowired private Programme programme;
  @Autowired private AgreedTown agreed;
  @Autowired private PlannedTown planned;
  @Autowired private Entering entering;
  @Autowired private Engine engine;
  @Autowired private TestClock clock;
  @Autowired private DecidedCycle decided;
  @Autowired private UserTasks desk;
  @Autowired private Visitors visitors;
  @Autowired private HistoryService history;
  @Autowired private MessageSource texts;
  @Autowired private AutowireCapableBeanFactory beans;
  @Autowired private JdbcClient jdbc;

  private final Map<String, String> conditions = new HashMap<>();
  private FieldWalk walk;
  private String logged;

  @BeforeAll
  void everyFieldIsFilledIn(CapturedOutput log) {
    walk =
        new FieldWalk(
            new EveryTask(programme, agreed, planned, entering, engine, clock, decided),
            engine,
            desk,
            beans.createBean(LooseForms.class),
            texts,
            new ReadAfterwards(engine, visitors, history, jdbc));
    ModelFiles.userTasks().forEach(walk::walk);
    LoggerFactory.getLogger(getClass()).info("all forms are filled");
    logged = log.getAll();
    clock.reset();
  }

  @ParameterizedTest
  @EnumSource(Fact.class)
  void holdsOfEveryField(Fact fact) {
    assertThat(walk.flaws(fact)).isEmpty();
  }

  @Test
  void isStored() {
    List<String> ours = new StoredState(jdbc).ours();
    assertThat(ours).hasSizeGreaterThan(30);
    assertThat(walk.typed()).hasSizeGreaterThan(30);
    List<String> lost =
        walk.typed().entrySet().stream()
            .filter(each -> tablesWith(ours, each.getKey()).isEmpty())
            .map(Map.Entry::getValue)
            .toList();
    assertThat(lost).as("typed, and nowhere in our tables").isEmpty();
  }

  @Test
  void staysOutOfTheEnginesTables() {
    List<String> ours = new StoredState(jdbc).ours();
    List<String> engines = engines();
    assertThat(engines).hasSizeGreaterThan(40);
    assertThat(tablesWith(engines, "Saarelinn")).contains("act_ru_variable");
    assertThat(tablesWith(engines, FieldWalk.SIGN)).isEmpty();
    assertThat(tablesWith(engines, FieldWalk.REFUSED)).isEmpty();
    for (String written : written()) {
      assertThat(tablesWith(ours, written)).as(written + " is stored").isNotEmpty();
      assertThat(tablesWith(engines, written)).as(written).isEmpty();
    }
  }

  @Test
  void staysOutOfTheLog() {
    assertThat(logged)
        .contains("all forms are filled")
        .doesNotContain(FieldWalk.SIGN, FieldWalk.REFUSED)
        .doesNotContain(written())
        .doesNotContain(persons());
  }

  private List<String> persons() {
    return jdbc.sql("select name from person where name like '% %' union select email from person")
        .query(String.class)
        .list();
  }

  /** Of the plan that the towns wrote on its page, and of persons. */
  private static List<String> written() {
    return List.of(
        PlannedTown.TEXTS.vision(),
        PlannedTown.TEXTS.challenges(),
        PlannedTown.TEXTS.assets(),
        PlannedTown.TEXTS.measures(),
        "Cinema cleaned",
        "Guests on an evening",
        "An organisation",
        "@example.org");
  }

  private List<String> engines() {
    return jdbc.sql(
            """
            select table_name from information_schema.tables
            where table_schema = 'public' and table_name like 'act\\_%'
            """)
        .query(String.class)
        .list();
  }

  private List<String> tablesWith(List<String> tables, String text) {
    return tables.stream().filter(table -> holds(table, text)).toList();
  }

  private boolean holds(String table, String text) {
    String condition = conditions.computeIfAbsent(table, this::anyColumnHolds);
    return jdbc.sql("select exists (select 1 from " + table + " where " + condition + ")")
        .param("text", text)
        .query(Boolean.class)
        .single();
  }

  private String anyColumnHolds(String table) {
    return columns(table).entrySet().stream()
        .map(
            column ->
                column.getValue().equals("bytea")
                    ? "position(convert_to(:text, 'UTF8') in " + column.getKey() + ") > 0"
                    : "position(:text in " + column.getKey() + "::text) > 0")
        .collect(Collectors.joining(" or "));
  }

  /** Names of the columns with their types. */
  private Map<String, String> columns(String table) {
    Map<String, String> columns = new HashMap<>();
    jdbc.sql("select column_name, data_type from information_schema.columns where table_name = ?")
        .param(table)
        .query(
            row -> {
              columns.put(row.getString(1), row.getString(2));
            });
    return columns;
  }
}
