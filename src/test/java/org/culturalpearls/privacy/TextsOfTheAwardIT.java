package org.culturalpearls.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.culturalpearls.ApplicationTest;
import org.culturalpearls.AwardAtPreSelection.Year;
import org.culturalpearls.Programme;
import org.culturalpearls.TestClock;
import org.culturalpearls.award.Nominated.Entry;
import org.culturalpearls.award.conflict.ConflictService;
import org.culturalpearls.award.conflict.DeclaredKind;
import org.culturalpearls.award.nomination.NominationId;
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
 * What reviewers and coordinators write in an award is in the copy of who wrote it and goes with
 * them: not with who had the review made, gave it to somebody else or took a conflict back.
 */
@ApplicationTest
class TextsOfTheAwardIT {

  private static final String WORDS = "They own the hall together.";

  @Autowired private Programme programme;
  @Autowired private ConflictService conflicts;
  @Autowired private CopyService copies;
  @Autowired private ErasureService erasures;
  @Autowired private RetentionService retention;
  @Autowired private TestClock clock;
  @Autowired private JdbcClient jdbc;

  private Year year;
  private Entry entry;
  private PersonId reviewer;

  @BeforeEach
  void aReviewThatACoordinatorHadMade() {
    year = programme.award().begin();
    entry = programme.award().eligible(year, Country.EE);
    reviewer = year.selectors().get(0);
    programme.award().submit(reviewer, entry, AwardStage.PRE_SELECTION, year, 4);
    programme.award().write(reviewer, programme.award().review(reviewer, entry.id()), 5);
  }

  @AfterEach
  void finish() {
    programme.award().finish(year);
  }

  @Test
  void aReviewIsInTheCopyOfItsReviewerAndOfNobodyElse() {
    assertThat(copy(reviewer)).contains("Between us: money is short.", "Well done.");
    assertThat(copy(year.coordinator()))
        .contains("assigned_by")
        .doesNotContain("Between us", "Well done", "submitted_at", "value");
  }

  @Test
  void aReviewStaysWhenWhoAssignedItIsErasedAndGoesWithItsReviewer() {
    erase(year.coordinator());
    assertThat(remarks("review")).containsExactly("Well done. | Between us: money is short.");
    assertThat(remarks("review_change"))
        .containsExactly("Well done. | Between us: money is short.");

    erase(reviewer);
    assertThat(remarks("review")).containsExactly("Well done. | ");
    assertThat(remarks("review_change")).containsExactly("Well done. | ");
  }

  @Test
  void aConflictIsTheWordsOfWhoDeclaredIt() {
    PersonId inConflict = year.selectors().get(1);
    PersonId other = programme.award().person("Other coordinator", Role.COORDINATOR);
    conflicts.declare(
        year.coordinator(),
        new ConflictService.Declare(entry.id(), inConflict, DeclaredKind.OTHER, WORDS));
    conflicts.withdraw(other, conflicts.page(other, year.cycle()).declared().get(0).id());

    assertThat(copy(year.coordinator())).contains(WORDS);
    assertThat(copy(inConflict)).doesNotContain(WORDS);
    assertThat(copy(other)).doesNotContain(WORDS);

    erase(inConflict);
    erase(other);
    assertThat(words(entry.id())).containsExactly(WORDS);
    erase(year.coordinator());
    assertThat(words(entry.id())).containsExactly("");
  }

  private String copy(PersonId person) {
    return copies.copy(person, person).sections().toString();
  }

  private void erase(PersonId person) {
    erasures.request(person, person);
    clock.advanceDays(erasures.graceDays() + 1);
    while (retention.eraseNext()) {
      // One person in each transaction.
    }
  }

  private List<String> remarks(String table) {
    return jdbc.sql(
            "select t.town_remarks || ' | ' || t.confidential from "
                + table
                + " t where t."
                + (table.equals("review") ? "id" : "review_id")
                + " in (select id from review where nomination_id = ?)")
        .param(entry.id().value())
        .query(String.class)
        .list();
  }

  private List<String> words(NominationId nomination) {
    return jdbc.sql("select words from conflict where nomination_id = ?")
        .param(nomination.value())
        .query(String.class)
        .list();
  }
}
