package org.culturalpearls.award.review.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.culturalpearls.TestClock;
import org.culturalpearls.TestProgramme;
import org.culturalpearls.award.AwardCases;
import org.culturalpearls.award.AwardSlice;
import org.culturalpearls.award.Nominated;
import org.culturalpearls.award.Nominated.Entry;
import org.culturalpearls.award.ReviewCase;
import org.culturalpearls.award.ReviewCase.Selection;
import org.culturalpearls.award.conflict.DeclaredKind;
import org.culturalpearls.award.nomination.FileId;
import org.culturalpearls.award.nomination.NominationSection;
import org.culturalpearls.award.nomination.Verdict;
import org.culturalpearls.award.nomination.WhoTakesPart;
import org.culturalpearls.award.nomination.core.KeptDecision;
import org.culturalpearls.award.nomination.core.KeptDecisions;
import org.culturalpearls.award.review.OwnReview;
import org.culturalpearls.award.review.ReviewAnswer;
import org.culturalpearls.award.review.ReviewEvent;
import org.culturalpearls.award.review.ReviewId;
import org.culturalpearls.award.review.ReviewProcess;
import org.culturalpearls.award.review.ReviewService;
import org.culturalpearls.award.review.ScoringView;
import org.culturalpearls.award.review.WrongReviewState;
import org.culturalpearls.award.setup.AwardDate;
import org.culturalpearls.people.Country;
import org.culturalpearls.people.MunicipalityId;
import org.culturalpearls.people.MunicipalityView;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.shared.ChangedMeanwhile;
import org.culturalpearls.shared.NotAllowed;
import org.culturalpearls.shared.NotFound;
import org.culturalpearls.shared.RuleBroken;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;

/** What a reviewer sees and changes of their own reviews. */
@AwardSlice
class ReviewFacadeTest {

  @Autowired private ReviewCase cases;
  @Autowired private AwardCases awards;
  @Autowired private ReviewService reviews;
  @Autowired private TestProgramme programme;
  @Autowired private Nominated nominated;
  @Autowired private ReviewProcess process;
  @Autowired private KeptDecisions kept;
  @Autowired private ApplicationEvents events;
  @Autowired private TestClock clock;
  @Autowired private JdbcClient jdbc;

  private Selection selection;
  private PersonId selector;
  private PersonId other;
  private Entry entry;

  @BeforeEach
  void aNominationIsEligible() {
    clock.reset();
    selection = cases.begin();
    selector = selection.selectors().get(0);
    other = selection.selectors().get(1);
    entry = cases.eligible(selection);
  }

  @Test
  void showsOthersOnlyOnceTheOwnReviewIsIn() {
    cases.submitted(selection, entry, other, "Ask the young.");
    ReviewId review = cases.begun(selection, entry, selector);
    assertThat(reviews.scoring(selector, review).others()).isEmpty();
    reviews.save(selector, cases.scored(selection, selector, review, 5, "Good."));
    reviews.submitted(selector, review);
    assertThat(reviews.scoring(selector, review).others())
        .extracting(
            ScoringView.Other::reviewer,
            ScoringView.Other::townRemarks,
            ScoringView.Other::confidential)
        .containsExactly(tuple("Selector 2", "Ask the young.", "Between us."));
  }

  @Test
  void completesItsTaskWithWhatIsWritten() {
    ReviewId review = cases.begun(selection, entry, selector);
    reviews.submit(selector, cases.scored(selection, selector, review, 5, "Good."));
    verify(process).submit(selector, review);
    assertThat(reviews.scoring(selector, review).review().townRemarks()).isEqualTo("Good.");
  }

  @Test
  void isNotSubmittedAsLongAsSomethingIsMissing() {
    ReviewId review = cases.begun(selection, entry, selector);
    ReviewService.Save typed = cases.scored(selection, selector, review, 5, " ");
    assertThatThrownBy(() -> reviews.submit(selector, typed)).isInstanceOf(RuleBroken.class);
    verify(process, never()).submit(any(), any());
  }

  /** As by a button that is pressed twice. */
  @Test
  void isOnlyCorrectedWhereItCountsAlready() {
    ReviewId review = cases.submitted(selection, entry, selector, "Good.");
    reviews.submit(selector, cases.scored(selection, selector, review, 5, "Better."));
    verify(process, never()).submit(any(), any());
    assertThat(reviews.scoring(selector, review).changes()).hasSize(1);
  }

  /** Until the town is told the nomination is still in pre-selection, and decided all the same. */
  @Test
  void staysAsItIsOnceItsNominationIsDecided() {
    ReviewId review = cases.submitted(selection, entry, selector, "Good.");
    KeptDecision decided =
        kept.saveAndFlush(
            new KeptDecision(
                entry.id(), Verdict.SELECTED, other, "", clock.instant(), clock.instant()));
    ReviewService.Save typed = cases.scored(selection, selector, review, 5, "Better.");
    assertThatThrownBy(() -> reviews.save(selector, typed)).isInstanceOf(NotAllowed.class);
    decided.takeBack(other, "Too soon.", clock.instant());
    kept.saveAndFlush(decided);
    reviews.save(selector, typed);
    assertThat(reviews.scoring(selector, review).changes()).hasSize(1);
  }

  @Test
  void tellsOfEachCriterionWhosePointsAreCorrected() {
    ReviewId review = cases.submitted(selection, entry, selector, "Good.");
    Map<Integer, Integer> before = reviews.scoring(selector, review).review().points();
    reviews.save(selector, cases.scored(selection, selector, review, 3, "Good."));
    Map<Integer, Integer> after = reviews.scoring(selector, review).review().points();
    assertThat(events.stream(ReviewEvent.PointsChanged.class))
        .isNotEmpty()
        .allSatisfy(
            changed -> {
              assertThat(changed.reviewer()).isEqualTo(selector);
              assertThat(changed.before()).isEqualTo(before.get(changed.criterion()));
              assertThat(changed.after())
                  .isEqualTo(after.get(changed.criterion()))
                  .isNotEqualTo(changed.before());
            });
  }

  @Test
  void takesACorrectionOfThePageThatFirstShowedOthersAndMarksIt() {
    cases.submitted(selection, entry, other, "Ask the young.");
    ReviewId review = cases.submitted(selection, entry, selector, "Good.");
    ScoringView first = reviews.scoring(selector, review);
    reviews.save(
        selector,
        new ReviewService.Save(
            review, first.review().version(), cases.points(selection, 6), "Good.", "Between us."));
    ScoringView corrected = reviews.scoring(selector, review);
    assertThat(corrected.review().afterSeeing()).isTrue();
    assertThat(corrected.changes())
        .extracting(ScoringView.Change::value)
        .containsExactly(first.review().value());
  }

  @Test
  void marksNoCorrectionThatWasMadeBeforeOthersWereSeen() {
    ReviewId review = cases.submitted(selection, entry, selector, "Good.");
    reviews.save(selector, cases.scored(selection, selector, review, 6, "Good."));
    assertThat(reviews.scoring(selector, review).review().afterSeeing()).isFalse();
    assertThat(reviews.scoring(selector, review).changes()).hasSize(1);
    reviews.save(selector, cases.scored(selection, selector, review, 6, "Good."));
    assertThat(reviews.scoring(selector, review).changes()).hasSize(1);
  }

  @Test
  void staysAsItIsOnceThePreSelectionOfTheTownIsDecided() {
    ReviewId review = cases.submitted(selection, entry, selector, "Good.");
    ReviewService.Save typed = cases.scored(selection, selector, review, 6, "Better.");
    jdbc.sql("update nomination set state = 'NOT_SELECTED' where id = ?")
        .param(entry.id().value())
        .update();
    assertThatThrownBy(() -> reviews.save(selector, typed))
        .isInstanceOfSatisfying(
            NotAllowed.class,
            problem -> assertThat(problem.key()).isEqualTo("error.review.decided"));
    assertThat(reviews.scoring(selector, review).open()).isFalse();
    assertThat(reviews.scoring(selector, review).review().townRemarks()).isEqualTo("Good.");
  }

  @Test
  void refusesWhatWasTypedOnAnOlderPage() {
    ReviewId review = cases.begun(selection, entry, selector);
    ReviewService.Save typed = cases.scored(selection, selector, review, 5, "Good.");
    reviews.save(selector, typed);
    assertThatThrownBy(() -> reviews.save(selector, typed)).isInstanceOf(ChangedMeanwhile.class);
  }

  @Test
  void listsWhatIsStillToBeDoneFirst() {
    ReviewId done = cases.submitted(selection, entry, selector, "Good.");
    ReviewId begun = cases.begun(selection, cases.eligible(selection), selector);
    ReviewId assigned = cases.assigned(selection, cases.eligible(selection), selector);
    assertThat(reviews.own(selector))
        .extracting(own -> own.review().id())
        .containsExactly(assigned, begun, done);
    assertThat(reviews.own(selector))
        .extracting(OwnReview::cycle)
        .containsOnly("Cycle " + selection.year().title());
    assertThat(reviews.own(other)).isEmpty();
  }

  @Test
  void hidesTheOwnReviewOfWhatTheReviewerMayNotSeeAnyMore() {
    ReviewId review = cases.begun(selection, entry, selector);
    cases.inConflict(selector, entry);
    assertThat(reviews.own(selector)).isEmpty();
    assertThatThrownBy(() -> reviews.scoring(selector, review)).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> reviews.submitted(selector, review)).isInstanceOf(NotFound.class);
  }

  @Test
  void isNobodyElses() {
    ReviewId review = cases.begun(selection, entry, selector);
    for (PersonId stranger : List.of(other, selection.coordinator(), entry.mentee())) {
      assertThatThrownBy(() -> reviews.scoring(stranger, review)).isInstanceOf(NotFound.class);
      assertThatThrownBy(
              () -> reviews.save(stranger, new ReviewService.Save(review, 0, Map.of(), "", "")))
          .isInstanceOf(NotFound.class);
    }
  }

  @Test
  void showsWhoIsBehindItAndNoAnswersUntilTheReviewerHasSaidThatNothingTiesThem() {
    MunicipalityId together = programme.town("Beside " + entry.id(), Country.EE);
    nominated.addTown(entry.id(), together, 1);
    ReviewId review = cases.assigned(selection, entry, selector);

    ScoringView asked = reviews.scoring(selector, review);
    assertThat(asked.text()).isEmpty();
    assertThat(asked.behind().towns())
        .extracting(MunicipalityView::id)
        .containsExactlyInAnyOrder(entry.town(), together);
    assertThat(asked.behind().people())
        .extracting(WhoTakesPart.Someone::name)
        .containsExactly("Mentee");
    assertThat(asked.behind().partners().text()).endsWith("PEOPLE");

    reviews.answer(selector, review, ReviewService.Answer.free());
    ScoringView reading = reviews.scoring(selector, review);
    assertThat(reading.text()).hasSameSizeAs(NominationSection.values());
    assertThat(reading.behind()).isNull();
  }

  @Test
  void opensFilesOnceTheReviewerHasAnswered() {
    FileId file = file();
    ReviewId review = cases.assigned(selection, entry, selector);
    assertThat(reviews.scoring(selector, review).files()).isEmpty();
    assertThatThrownBy(() -> reviews.file(selector, review, file))
        .isInstanceOf(WrongReviewState.class);
    reviews.answer(selector, review, ReviewService.Answer.free());
    assertThat(reviews.scoring(selector, review).files()).hasSize(1);
    assertThat(new String(reviews.file(selector, review, file).bytes(), StandardCharsets.UTF_8))
        .isEqualTo("%PDF");
    FileId none = new FileId(file.value() + 1);
    assertThatThrownBy(() -> reviews.file(selector, review, none)).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> reviews.file(other, review, file)).isInstanceOf(NotFound.class);
  }

  @Test
  void hasNoPlanAtPreSelection() {
    ReviewId review = cases.begun(selection, entry, selector);
    assertThatThrownBy(() -> reviews.plan(selector, review)).isInstanceOf(NotFound.class);
  }

  @Test
  void isNotChangedOnceTheStageHasEnded() {
    ReviewId review = cases.submitted(selection, entry, selector, "Good.");
    ReviewService.Save late = cases.scored(selection, selector, review, 6, "Good.");
    clock.set(awards.settings(selection.year()).times().of(AwardDate.PRE_SELECTION_ENDS));
    assertThat(reviews.scoring(selector, review).open()).isFalse();
    assertThatThrownBy(() -> reviews.save(selector, late)).isInstanceOf(NotAllowed.class);
  }

  @Test
  void endsWithADeclaredConflictOrARefusalForAReason() {
    ReviewId review = cases.assigned(selection, entry, selector);
    ReviewService.Answer friend =
        new ReviewService.Answer(ReviewAnswer.CONFLICT, DeclaredKind.PERSONAL, "");
    assertThat(reviews.answer(selector, review, friend)).isFalse();
    assertThatThrownBy(() -> reviews.scoring(selector, review)).isInstanceOf(NotFound.class);
    ReviewId second = cases.assigned(selection, entry, other);
    ReviewService.Answer ill = new ReviewService.Answer(ReviewAnswer.DECLINE, null, "Ill.");
    assertThat(reviews.answer(other, second, ill)).isFalse();
    assertThatThrownBy(() -> reviews.answer(other, second, ReviewService.Answer.free()))
        .isInstanceOf(WrongReviewState.class);
  }

  private FileId file() {
    return new FileId(
        jdbc.sql(
                """
                insert into nomination_file (id, nomination_id, name, media_type, bytes, content,
                  added_by, added_at)
                values (nextval('pearl_seq'), ?, 'letter.pdf', 'application/pdf', 4, '%PDF', ?, now())
                returning id
                """)
            .params(entry.id().value(), entry.mentee().value())
            .query(Long.class)
            .single());
  }
}
