package org.culturalpearls.workflow.models;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.assertj.core.api.SoftAssertions;
import org.culturalpearls.AgreedTown;
import org.culturalpearls.ApplicationTest;
import org.culturalpearls.Engine;
import org.culturalpearls.Entering;
import org.culturalpearls.PlannedTown;
import org.culturalpearls.Programme;
import org.culturalpearls.StoredState;
import org.culturalpearls.TestClock;
import org.culturalpearls.award.DecidedCycle;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.people.Role;
import org.culturalpearls.privacy.CopySection;
import org.culturalpearls.privacy.CopyService;
import org.culturalpearls.privacy.ErasureService;
import org.culturalpearls.privacy.RetentionService;
import org.culturalpearls.shared.personaldata.PersonalDataInventory;
import org.culturalpearls.shared.personaldata.PersonalDataTable;
import org.culturalpearls.workflow.tasks.TaskPage;
import org.culturalpearls.workflow.tasks.UserTasks;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.support.TransactionOperations;

/**
 * People who are everywhere: in each table that can hold persons there is a row in which every
 * column names another of them, with a word of its own in each text. A word is in the copy of who
 * wrote it and of nobody else. They are erased one after the other, and each time a look into every
 * column of every table finds what the others wrote, and of the erased ones those words only that
 * were written for the town, without the name.
 */
@ApplicationTest
@TestPropertySource(properties = "test.database=one in which nobody else is looked for")
class EverythingIsErasedIT {

  /** More than there are columns for persons in any table. */
  private static final List<String> NAMES =
      List.of(
          "Quirina Zwetlanova",
          "Bruno Xylander",
          "Ottilie Wraxmann",
          "Edda Yxkull",
          "Tom Qvist",
          "Wilma Zquast");

  private static final String WORD = "zq[0-9]+x";

  @Autowired private Programme programme;
  @Autowired private AgreedTown agreed;
  @Autowired private PlannedTown planned;
  @Autowired private Entering entering;
  @Autowired private Engine engine;
  @Autowired private TestClock clock;
  @Autowired private DecidedCycle decided;
  @Autowired private UserTasks desk;
  @Autowired private List<PersonalDataInventory> modules;
  @Autowired private CopyService copies;
  @Autowired private ErasureService erasures;
  @Autowired private RetentionService retention;
  @Autowired private TransactionOperations transactions;
  @Autowired private JdbcClient jdbc;

  private final TypedTexts typed = new TypedTexts();
  private Cast cast;

  @BeforeEach
  void peopleEverywhere() {
    everythingHappens();
    whatPeopleTypeIsDeclaredAsText();
    clock.reset();
    cast = new Cast(jdbc, transactions, people());
    PersonalRows.insert(jdbc, cast.first());
    cast.play(tables());
  }

  @Test
  void isInTheCopyOfWhoWroteItAndGoneAfterTheirErasure() {
    assertThat(tables().stream().filter(table -> cast.rowOf(table).isEmpty()))
        .extracting(PersonalDataTable::name)
        .as("tables without a row in which each column names another person")
        .containsExactlyInAnyOrder("erasure", "name_place");
    Marks marks = new Marks(jdbc, cast, NAMES);
    tables().forEach(marks::mark);
    assertThat(marks.all()).hasSizeGreaterThan(60);
    assertThat(marks.all().stream().filter(Mark::isEmptied).map(Mark::place))
        .as("what is emptied: neither work for the town nor a fact")
        .containsExactlyInAnyOrder(
            "address_change.new_address",
            "address_change.old_address",
            "check_in_answer.note",
            "check_in_answer.obstacles",
            "conflict.words",
            "contact_detail.reachable",
            "contact_detail.telephone",
            "contact_request.why",
            "end_request.reason",
            "final_feedback.advice",
            "invitation.new_address",
            "mail.address",
            "mail.server_answer",
            "mentor_proposal.reason",
            "refused_address.address",
            "message.text",
            "review.confidential",
            "review.reason",
            "review_change.confidential",
            "task_draft.typed");
    for (PersonId member : cast.members()) {
      everyWordIsInTheCopyOfItsAuthor(marks, member);
    }

    List<PersonId> erased = new ArrayList<>();
    for (int number = NAMES.size() - 1; number >= 0; number--) {
      PersonId member = cast.members().get(number);
      erase(member);
      erased.add(member);
      whatTheOthersWroteIsThere(marks, erased);
      nothingElseIs(number);
      marks.rowsOfOthersAreThere(erased);
    }
  }

  private void erase(PersonId person) {
    erasures.request(person, person);
    clock.advanceDays(31);
    while (retention.eraseNext()) {
      // One person in each transaction.
    }
  }

  /** What forms ask for is a text in the declarations, not a fact that would stay as it is. */
  private void whatPeopleTypeIsDeclaredAsText() {
    Set<String> found = typed.assertTheirAuthors(jdbc, tables().stream());

    assertThat(found).containsAll(new StoredState(jdbc).columnsWith(GoodAnswers.TYPED));
  }

  private void everyWordIsInTheCopyOfItsAuthor(Marks marks, PersonId member) {
    Map<String, String> copy = new LinkedHashMap<>();
    for (CopySection section : copies.copy(member, member).sections()) {
      copy.put(section.name(), section.rows().toString());
    }
    SoftAssertions softly = new SoftAssertions();
    for (Mark each : marks.all()) {
      softly
          .assertThat(copy.getOrDefault(each.table().name(), "").contains(each.word()))
          .as("%s in the copy of %s", each, member)
          .isEqualTo(each.isFor(member));
    }
    softly.assertThat(copy.get("person")).contains(NAMES.get(cast.members().indexOf(member)));
    softly.assertThat(copy.toString()).doesNotContain(PersonalRows.SECRET);
    softly.assertAll();
  }

  private void whatTheOthersWroteIsThere(Marks marks, List<PersonId> erased) {
    Map<String, Set<String>> places = new StoredState(jdbc).placesOf(WORD);
    SoftAssertions softly = new SoftAssertions();
    for (Mark each : marks.all()) {
      softly
          .assertThat(places.getOrDefault(each.word(), Set.of()))
          .as("%s after the erasure of %s", each, erased)
          .isEqualTo(each.goesWith(erased) ? Set.of() : Set.of(each.place()));
    }
    softly.assertAll();
  }

  /** Of those from this number on, of whom the first has what opens an account. */
  private void nothingElseIs(int number) {
    StoredState stored = new StoredState(jdbc);
    List<String> words = new ArrayList<>();
    for (int gone = number; gone < NAMES.size(); gone++) {
      words.addAll(List.of(NAMES.get(gone), email(gone)));
    }
    if (number == 0) {
      words.add(PersonalRows.SECRET);
    }
    assertThat(stored.placesOf(String.join("|", words).toLowerCase(Locale.ROOT))).isEmpty();
  }

  /** Every task of every model is done in each way, so that every table has rows. */
  private void everythingHappens() {
    EveryTask every = new EveryTask(programme, agreed, planned, entering, engine, clock, decided);
    for (String element : ModelFiles.userTasks()) {
      int way = 0;
      int ways;
      do {
        TaskAtHand hand = every.bring(element);
        TaskPage page = desk.open(hand.doer(), hand.task().getId());
        List<Map<String, Object>> answers = GoodAnswers.of(page.form(), page.content());
        ways = answers.size();
        engine.submit(hand.doer(), hand.task(), typed.by(hand.doer(), answers.get(way)));
      } while (++way < ways);
    }
  }

  private List<PersonId> people() {
    List<PersonId> people = new ArrayList<>();
    for (int number = 0; number < NAMES.size(); number++) {
      people.add(programme.person(NAMES.get(number), Role.MENTEE, Role.MENTOR));
      jdbc.sql("update person set email = ? where id = ?")
          .params(email(number), people.get(number).value())
          .update();
    }
    return people;
  }

  private static String email(int number) {
    return NAMES.get(number).toLowerCase(Locale.ROOT).replace(' ', '@') + ".example";
  }

  private List<PersonalDataTable> tables() {
    return modules.stream()
        .flatMap(module -> module.tables().stream())
        .filter(table -> table.concernsPersons() && !table.name().startsWith("act_"))
        .toList();
  }
}
