package org.culturalpearls.workflow.models;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.culturalpearls.AgreedTown;
import org.culturalpearls.Engine;
import org.culturalpearls.Entering;
import org.culturalpearls.PlannedTown;
import org.culturalpearls.Programme;
import org.culturalpearls.ServerTest;
import org.culturalpearls.StoredState;
import org.culturalpearls.TestClock;
import org.culturalpearls.award.internal.DecidedCycle;
import org.culturalpearls.shared.RuleBroken;
import org.culturalpearls.workflow.forms.FieldType;
import org.culturalpearls.workflow.forms.Form;
import org.culturalpearls.workflow.tasks.TaskDesk;
import org.culturalpearls.workflow.tasks.TaskPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Fills every text field of every form with a text of its own, in every way in which the field is
 * asked, and looks for these texts in every column of every table of the engine and in the log.
 */
@ExtendWith(OutputCaptureExtension.class)
@ServerTest
class NothingTypedStaysInTheEngineIT {

  private static final String SIGN = "Qzxv";
  private static final String REFUSED = "Qzxrefused";

  @Autowired private Programme programme;
  @Autowired private AgreedTown agreed;
  @Autowired private PlannedTown planned;
  @Autowired private Entering entering;
  @Autowired private Engine engine;
  @Autowired private TestClock clock;
  @Autowired private DecidedCycle decided;
  @Autowired private TaskDesk desk;
  @Autowired private JdbcClient jdbc;

  private final List<String> typed = new ArrayList<>();
  private final Map<String, String> conditions = new HashMap<>();

  @Test
  void keepsTypedTextsInOurTablesOnlyAndOutOfTheLog(CapturedOutput log) {
    EveryTask every = new EveryTask(programme, agreed, planned, entering, engine, clock, decided);
    ModelFiles.userTasks().forEach(element -> fill(every, element));
    List<String> ours = new StoredState(jdbc).ours();
    List<String> engines = engines();

    assertThat(typed).hasSizeGreaterThan(30).allSatisfy(text -> found(ours, text));
    assertThat(ours).hasSizeGreaterThan(30);
    assertThat(engines).hasSizeGreaterThan(40);
    assertThat(tablesWith(engines, "Saarelinn")).contains("act_ru_variable");
    assertThat(tablesWith(engines, SIGN)).isEmpty();
    assertThat(tablesWith(engines, REFUSED)).isEmpty();
    for (String written : written()) {
      found(ours, written);
      assertThat(tablesWith(engines, written)).as(written).isEmpty();
    }
    LoggerFactory.getLogger(getClass()).info("all forms are filled");
    assertThat(log.getAll()).contains("all forms are filled").doesNotContain(SIGN, REFUSED);
    assertThat(log.getAll()).doesNotContain(written()).doesNotContain(persons());
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

  private void found(List<String> tables, String text) {
    assertThat(tablesWith(tables, text)).as(text + " is stored").isNotEmpty();
  }

  private void fill(EveryTask every, String element) {
    int way = 0;
    int ways;
    do {
      TaskAtHand hand = every.bring(element);
      TaskPage page = desk.open(hand.doer(), hand.task().getId());
      List<Map<String, Object>> good = GoodAnswers.of(page.form(), page.content());
      ways = good.size();
      beRefused(hand, good.get(way));
      engine.submit(hand.doer(), hand.task(), signed(page.form(), good.get(way)));
    } while (++way < ways);
  }

  private void beRefused(TaskAtHand hand, Map<String, Object> good) {
    Map<String, Object> sent = new HashMap<>(good);
    sent.put("unheardOf", REFUSED);
    assertThatThrownBy(() -> engine.submit(hand.doer(), hand.task(), sent))
        .isInstanceOf(RuleBroken.class);
  }

  private Map<String, Object> signed(Form form, Map<String, Object> good) {
    Map<String, Object> sent = new HashMap<>(good);
    sent.replaceAll((key, value) -> isText(form, key) ? sign((String) value) : value);
    return sent;
  }

  private static boolean isText(Form form, String key) {
    FieldType type = form.field(key).orElseThrow().type();
    return type == FieldType.TEXTFIELD || type == FieldType.TEXTAREA;
  }

  private String sign(String value) {
    String sign = SIGN + typed.size() + "z";
    typed.add(sign);
    return value.startsWith("https") ? value + sign : sign;
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
