package org.culturalpearls.workflow.models;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.culturalpearls.AgreedTown;
import org.culturalpearls.ApplicationTest;
import org.culturalpearls.Engine;
import org.culturalpearls.Entering;
import org.culturalpearls.PlannedTown;
import org.culturalpearls.Programme;
import org.culturalpearls.StoredState;
import org.culturalpearls.TestClock;
import org.culturalpearls.award.internal.DecidedCycle;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.people.Role;
import org.culturalpearls.privacy.CopySection;
import org.culturalpearls.privacy.CopyService;
import org.culturalpearls.privacy.ErasureService;
import org.culturalpearls.privacy.RetentionService;
import org.culturalpearls.shared.held.HeldTable;
import org.culturalpearls.shared.held.PersonalData;
import org.culturalpearls.shared.held.Treatment;
import org.culturalpearls.workflow.tasks.TaskDesk;
import org.culturalpearls.workflow.tasks.TaskPage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;

/**
 * Somebody who has a row in every table that can hold one, with a word of its own in each text of
 * it: all of them are in the copy, and after the erasure a look into every column of every table
 * finds those only that were written for the town, without the name.
 */
@ApplicationTest
@TestPropertySource(properties = "test.database=one in which nobody else is looked for")
class EverythingIsErasedIT {

  private static final String NAME = "Quirina Zwetlanova";
  private static final String EMAIL = "quirina@zwetlanova.example";

  @Autowired private Programme programme;
  @Autowired private AgreedTown agreed;
  @Autowired private PlannedTown planned;
  @Autowired private Entering entering;
  @Autowired private Engine engine;
  @Autowired private TestClock clock;
  @Autowired private DecidedCycle decided;
  @Autowired private TaskDesk desk;
  @Autowired private List<PersonalData> modules;
  @Autowired private CopyService copies;
  @Autowired private ErasureService erasures;
  @Autowired private RetentionService retention;
  @Autowired private JdbcClient jdbc;

  /** A text column with the word that was put into it. */
  private record Marked(HeldTable table, String column, Treatment treatment, String word) {

    String place() {
      return table.name() + "." + column;
    }
  }

  private PersonId person;
  private List<Marked> marked;

  @BeforeEach
  void somebodyEverywhere() {
    everythingHappens();
    whatPeopleTypeIsDeclaredAsText();
    clock.reset();
    person = programme.person(NAME, Role.MENTEE, Role.MENTOR);
    jdbc.sql("update person set email = ?, organisation = 'Zqhouse' where id = ?")
        .params(EMAIL, person.value())
        .update();
    PersonalRows.insert(jdbc, person);
    jdbc.sql("update plan_feedback set given_by = ?").param(person.value()).update();
    tables().forEach(this::givesARow);
    marked = mark();
  }

  @Test
  void isInTheCopyAndGoneAfterTheErasure() {
    assertThat(tables().filter(table -> count(table) == 0).map(HeldTable::name))
        .as("tables without a row of the person")
        .containsExactlyInAnyOrder("erasure", "name_place");
    assertThat(marked).hasSizeGreaterThan(35);
    assertThat(marked.stream().filter(each -> each.treatment != Treatment.TEXT).map(Marked::place))
        .as("what is emptied: neither work for the town nor a fact")
        .containsExactlyInAnyOrder(
            "check_in_answer.note",
            "check_in_answer.obstacles",
            "conflict.words",
            "end_request.reason",
            "final_feedback.advice",
            "mail.address",
            "mentor_proposal.reason",
            "refused_address.address",
            "review.confidential",
            "review.reason",
            "review_change.confidential");
    everyWordIsInTheCopy();

    erasures.request(person, person);
    clock.advanceDays(31);
    while (retention.eraseNext()) {
      assertThat(marked).isNotEmpty();
    }

    nothingIsLeftButWhatWasWrittenForTheTown();
  }

  /** What forms ask for is a text in the declarations, not a fact that would stay as it is. */
  private void whatPeopleTypeIsDeclaredAsText() {
    List<String> typed = new StoredState(jdbc).columnsWith(GoodAnswers.TYPED);
    List<String> texts = new ArrayList<>();
    tables()
        .forEach(
            table ->
                Stream.of(Treatment.TEXT, Treatment.PRIVATE)
                    .flatMap(treatment -> table.columns(treatment).stream())
                    .forEach(column -> texts.add(table.name() + "." + column)));

    assertThat(typed).hasSizeGreaterThan(10);
    assertThat(texts).containsAll(typed);
  }

  private void everyWordIsInTheCopy() {
    Map<String, String> copy = new LinkedHashMap<>();
    for (CopySection section : copies.copy(person, person).sections()) {
      copy.put(section.name(), section.rows().toString());
    }
    SoftAssertions softly = new SoftAssertions();
    for (Marked each : marked) {
      softly.assertThat(copy.get(each.table.name())).as(each.place()).contains(each.word);
    }
    softly.assertThat(copy.get("person")).contains(NAME, EMAIL, "Zqhouse");
    softly.assertThat(copy.toString()).doesNotContain(PersonalRows.SECRET);
    softly.assertAll();
  }

  private void nothingIsLeftButWhatWasWrittenForTheTown() {
    StoredState stored = new StoredState(jdbc);
    SoftAssertions softly = new SoftAssertions();
    for (String word : List.of(NAME, EMAIL, "Zwetlanova", "Zqhouse", PersonalRows.SECRET)) {
      softly.assertThat(stored.columnsWith(word)).as(word).isEmpty();
    }
    for (Marked each : marked) {
      List<String> left =
          each.treatment == Treatment.TEXT ? List.of(each.place()) : List.<String>of();
      softly.assertThat(stored.columnsWith(each.word)).as(each.place()).isEqualTo(left);
    }
    tables()
        .filter(HeldTable::deleted)
        .forEach(table -> softly.assertThat(count(table)).as(table.name()).isZero());
    softly.assertAll();
  }

  /** Every task of every model is done once, so that every table has rows. */
  private void everythingHappens() {
    EveryTask every = new EveryTask(programme, agreed, planned, entering, engine, clock, decided);
    for (String element : ModelFiles.userTasks()) {
      TaskAtHand hand = every.bring(element);
      TaskPage page = desk.open(hand.doer(), hand.task().getId());
      List<Map<String, Object>> ways = GoodAnswers.of(page.form(), page.content());
      boolean remarks = element.equals("UserTask_GivePlanFeedback");
      engine.submit(hand.doer(), hand.task(), ways.get(remarks ? ways.size() - 1 : 0));
    }
  }

  private Stream<HeldTable> tables() {
    return modules.stream()
        .flatMap(module -> module.tables().stream())
        .filter(table -> table.hasOwnRows() && !table.name().startsWith("act_"));
  }

  /** Makes a row the person's, where there is none yet. */
  private void givesARow(HeldTable table) {
    List<String> persons = table.columns(Treatment.PERSON);
    if (count(table) == 0 && !persons.isEmpty()) {
      jdbc.sql(
              "update %1$s set %2$s = :person where ctid = (select min(ctid) from %1$s)"
                  .formatted(table.name(), persons.get(0)))
          .param("person", person.value())
          .update();
    }
  }

  private List<Marked> mark() {
    List<Marked> all = new ArrayList<>();
    for (HeldTable table : tables().filter(each -> !each.name().equals("person")).toList()) {
      for (Treatment treatment : List.of(Treatment.TEXT, Treatment.PRIVATE, Treatment.PROFILE)) {
        for (String column : table.columns(treatment)) {
          if (takesAText(table.name(), column)) {
            String word = "zq" + (100 + all.size()) + "x";
            write(table, column, treatment == Treatment.TEXT ? word + " by " + NAME : word);
            all.add(new Marked(table, column, treatment, word));
          }
        }
      }
    }
    return all;
  }

  private void write(HeldTable table, String column, String text) {
    jdbc.sql("update " + table.name() + " t set " + column + " = :text where " + table.ofPerson())
        .param("text", text)
        .param("person", person.value())
        .update();
  }

  private boolean takesAText(String table, String column) {
    return jdbc.sql(
            """
            select data_type = 'text' or data_type = 'character varying'
              and coalesce(character_maximum_length, 999) >= 100
            from information_schema.columns where table_name = ? and column_name = ?
            """)
        .params(table, column.toLowerCase(Locale.ROOT))
        .query(Boolean.class)
        .single();
  }

  private int count(HeldTable table) {
    return jdbc.sql("select count(*) from " + table.name() + " t where " + table.ofPerson())
        .param("person", person.value())
        .query(Integer.class)
        .single();
  }
}
