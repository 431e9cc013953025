package org.culturalpearls.award.review.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.culturalpearls.TestClock;
import org.culturalpearls.TestProgramme;
import org.culturalpearls.award.AwardSlice;
import org.culturalpearls.award.Nominated.Entry;
import org.culturalpearls.award.ReviewCase;
import org.culturalpearls.award.ReviewCase.Selection;
import org.culturalpearls.award.review.RemarkService;
import org.culturalpearls.award.review.RemarkService.Answer;
import org.culturalpearls.award.review.RemarkService.Answered;
import org.culturalpearls.award.review.RemarkService.Decide;
import org.culturalpearls.award.review.RemarkService.Remark;
import org.culturalpearls.award.review.ReviewId;
import org.culturalpearls.award.review.ReviewService;
import org.culturalpearls.award.review.core.ReviewReads.HeldBackRemark;
import org.culturalpearls.award.setup.AwardStage;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.people.Role;
import org.culturalpearls.shared.ChangedMeanwhile;
import org.culturalpearls.shared.NotAllowed;
import org.culturalpearls.shared.NotFound;
import org.culturalpearls.shared.RuleBroken;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A town reads only what the office let through, in its author's words. */
@AwardSlice
class RemarkFacadeTest {

  @Autowired private ReviewCase cases;
  @Autowired private RemarkService remarks;
  @Autowired private ReviewService reviews;
  @Autowired private TestProgramme programme;
  @Autowired private TestClock clock;
  @Autowired private JdbcClient jdbc;

  private ReviewRows rows;
  private Selection selection;
  private PersonId author;
  private PersonId office;
  private Entry entry;
  private ReviewId review;

  @BeforeEach
  void aReviewIsSubmitted() {
    clock.reset();
    rows = new ReviewRows(jdbc, new RemarkRows(jdbc));
    selection = cases.begin();
    author = selection.selectors().get(0);
    office = selection.coordinator();
    entry = cases.eligible(selection);
    review = cases.submitted(selection, entry, author, "Ask the young.");
  }

  @Test
  void hidesWhatNobodyDecidedOn() {
    assertThat(toTown()).isEmpty();
    assertThat(remarks.waiting(office, selection.cycle())).isOne();
    assertThat(remarks.ofCycle(office, selection.cycle()).remarks())
        .extracting(Remark::review, Remark::words, Remark::answer)
        .containsExactly(tuple(review, "Ask the young.", null));
    decide("Ask the young.", Answer.LET_THROUGH, null);
    assertThat(toTown()).containsExactly("Ask the young.");
    assertThat(remarks.waiting(office, selection.cycle())).isZero();
  }

  @Test
  void letsThroughTheseWordsOnly() {
    assertThatThrownBy(() -> decide("Ask the old.", Answer.LET_THROUGH, null))
        .isInstanceOf(ChangedMeanwhile.class);
    decide("Ask the young.", Answer.LET_THROUGH, null);
    reviews.save(author, cases.scored(selection, author, review, 5, "Ask nobody."));
    assertThat(toTown()).as("the author changed them").isEmpty();
    assertThat(remarks.waiting(office, selection.cycle())).isOne();
  }

  @Test
  void asksTheAuthorForOtherWords() {
    assertThatThrownBy(() -> decide("Ask the young.", Answer.OTHER_WORDS, " "))
        .isInstanceOfSatisfying(
            RuleBroken.class, broken -> assertThat(broken.field()).contains("reason"));
    assertThatThrownBy(() -> remarks.reword(author, review, "Listen to the young."))
        .isInstanceOf(ChangedMeanwhile.class);
    decide("Ask the young.", Answer.OTHER_WORDS, "Say it as a wish.");
    assertThat(toTown()).isEmpty();
    assertThat(remarks.answered(author, review))
        .contains(new Answered(Answer.OTHER_WORDS, "Say it as a wish."));
    assertThatThrownBy(() -> remarks.reword(selection.selectors().get(1), review, "Mine."))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> remarks.reword(author, review, "Ask the young."))
        .isInstanceOf(RuleBroken.class);
    var points = reviews.scoring(author, review).review().points();
    remarks.reword(author, review, "Listen to the young.");

    assertThat(reviews.scoring(author, review).review().points()).isEqualTo(points);
    assertThat(reviews.scoring(author, review).changes()).hasSize(1);
    assertThat(toTown()).as("the office reads them first").isEmpty();
    decide("Listen to the young.", Answer.LET_THROUGH, null);
    assertThat(toTown()).containsExactly("Listen to the young.");
  }

  @Test
  void waitsForTheOfficeAloneBeforeTheRelease() {
    assertThat(rows.unansweredRemarks(selection.cycle())).isOne();
    decide("Ask the young.", Answer.LET_THROUGH, null);
    assertThat(rows.unansweredRemarks(selection.cycle())).isZero();
    reviews.save(author, cases.scored(selection, author, review, 5, "Ask nobody."));
    assertThat(rows.unansweredRemarks(selection.cycle())).isOne();
    decide("Ask nobody.", Answer.OTHER_WORDS, "Say it as a wish.");
    assertThat(rows.unansweredRemarks(selection.cycle())).isZero();
    remarks.reword(author, review, "Ask somebody.");
    assertThat(rows.unansweredRemarks(selection.cycle())).isZero();
  }

  @Test
  void holdsBackForAReasonThatAuthorAndMinutesSee() {
    decide("Ask the young.", Answer.HELD_BACK, "It names a child.");

    assertThat(toTown()).isEmpty();
    assertThat(remarks.answered(author, review))
        .contains(new Answered(Answer.HELD_BACK, "It names a child."));
    assertThat(rows.heldBack(selection.cycle()))
        .containsExactly(new HeldBackRemark(entry.id(), author, "It names a child."));
  }

  @Test
  void changesNothingOnceTheResultsAreReleased() {
    jdbc.sql(
            """
            insert into title_decision (id, version, cycle_id, begun_at, state, sent_back_reason)
            values (nextval('pearl_seq'), 0, ?, now(), 'RELEASED', '')
            """)
        .param(selection.cycle().value())
        .update();
    assertThatThrownBy(() -> decide("Ask the young.", Answer.LET_THROUGH, null))
        .isInstanceOf(NotAllowed.class);
    assertThat(remarks.ofCycle(office, selection.cycle()).released()).isTrue();
    assertThat(toTown()).isEmpty();
  }

  @Test
  void isForTheOfficeOnly() {
    assertThatThrownBy(() -> remarks.ofCycle(author, selection.cycle()))
        .isInstanceOf(NotAllowed.class);
    assertThat(remarks.waiting(author, selection.cycle())).isZero();
    assertThatThrownBy(
            () ->
                remarks.decide(
                    author, new Decide(review, "Ask the young.", Answer.LET_THROUGH, null)))
        .isInstanceOf(NotFound.class);
  }

  @Test
  void lastsNotOnItsAuthorAlone() {
    PersonId administrator = programme.person("Administrator", Role.ADMINISTRATOR);
    cases.everyCoordinatorInConflict(entry);
    cases.inConflict(selection.deputy(), entry);
    jdbc.sql("insert into person_role (person_id, role) values (?, 'COORDINATOR')")
        .param(author.value())
        .update();

    assertThat(remarks.ofCycle(author, selection.cycle()).remarks())
        .extracting(Remark::review, Remark::mayDecide)
        .containsExactly(tuple(review, false));
    assertThat(remarks.waiting(author, selection.cycle())).isZero();
    assertThatThrownBy(() -> answer(author)).isInstanceOf(NotAllowed.class);
    assertThat(remarks.waiting(administrator, selection.cycle())).isOne();
    assertThat(remarks.ofCycle(administrator, selection.cycle()).remarks()).hasSize(1);
    answer(administrator);
    assertThat(toTown()).containsExactly("Ask the young.");
  }

  @Test
  void goesToTheDeputyWhereNoOtherCoordinatorIsLeft() {
    PersonId administrator = programme.person("Administrator", Role.ADMINISTRATOR);
    cases.everyCoordinatorInConflict(entry);
    jdbc.sql("insert into person_role (person_id, role) values (?, 'COORDINATOR')")
        .param(author.value())
        .update();

    assertThat(remarks.waiting(selection.deputy(), selection.cycle())).isOne();
    assertThatThrownBy(() -> answer(administrator)).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> remarks.ofCycle(administrator, selection.cycle()))
        .isInstanceOf(NotAllowed.class);
    answer(selection.deputy());
    assertThat(toTown()).containsExactly("Ask the young.");
  }

  private void answer(PersonId person) {
    remarks.decide(person, new Decide(review, "Ask the young.", Answer.LET_THROUGH, null));
  }

  private void decide(String words, Answer answer, String reason) {
    remarks.decide(office, new Decide(review, words, answer, reason));
  }

  private List<String> toTown() {
    return rows.remarksToTowns(AwardStage.PRE_SELECTION, List.of(entry.id()))
        .getOrDefault(entry.id(), List.of());
  }
}
