package org.culturalpearls.award.review.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.verify;

import org.culturalpearls.award.AwardCases;
import org.culturalpearls.award.review.AssignmentView;
import org.culturalpearls.award.review.ReviewAnswer;
import org.culturalpearls.award.review.ReviewEvent;
import org.culturalpearls.award.review.ReviewId;
import org.culturalpearls.award.review.ReviewLimits;
import org.culturalpearls.award.review.ReviewOfficeService;
import org.culturalpearls.award.review.ReviewProcess;
import org.culturalpearls.award.review.ReviewProgress;
import org.culturalpearls.award.review.ReviewService;
import org.culturalpearls.award.review.ReviewState;
import org.culturalpearls.award.review.ReviewerChoice;
import org.culturalpearls.award.review.WrongReviewState;
import org.culturalpearls.award.review.core.Review;
import org.culturalpearls.award.setup.AwardDate;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.shared.AlreadyDone;
import org.culturalpearls.shared.NotFound;
import org.culturalpearls.shared.RuleBroken;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Open reviews of which somebody is reminded, or which somebody else is given. */
class ReviewsGivenAwayTest extends EligibleNomination {

  @Autowired private ReviewProcess process;
  @Autowired private ReviewService reviewing;
  @Autowired private AwardCases awards;

  @Test
  void remindsOfWhatIsOpenOnly() {
    ReviewId open = cases.assigned(selection, entry, first);
    office.remind(coordinator, open);
    assertThat(events.stream(ReviewEvent.Reminded.class))
        .anyMatch(each -> each.review().equals(open) && each.reviewer().equals(first));
    ReviewId done = cases.submitted(selection, entry, second, "Good.");
    assertThatThrownBy(() -> office.remind(coordinator, done)).isInstanceOf(WrongReviewState.class);
    assertThatThrownBy(() -> office.remind(first, open)).isInstanceOf(NotFound.class);
  }

  @Test
  void remindsOnceADayAndOfTheAnswerFirst() {
    ReviewId waiting = cases.assigned(selection, entry, first);
    office.remind(coordinator, waiting);
    assertThat(events.stream(ReviewEvent.Reminded.class))
        .filteredOn(each -> each.review().equals(waiting))
        .singleElement()
        .matches(ReviewEvent.Reminded::answer);
    assertThatThrownBy(() -> office.remind(coordinator, waiting)).isInstanceOf(AlreadyDone.class);
    assertThat(progress(coordinator).rows().get(0).reviews())
        .singleElement()
        .matches(line -> line.remindedAt() != null && !line.mayRemind());
    clock.advance(Review.BETWEEN_REMINDERS);
    office.remind(coordinator, waiting);
    assertThat(events.stream(ReviewEvent.Reminded.class))
        .filteredOn(each -> each.review().equals(waiting))
        .hasSize(2);
  }

  @Test
  void givesAReviewToTheLeastBurdenedOfThoseWhoAreFree() {
    ReviewId review = cases.assigned(selection, entry, first);
    cases.assigned(selection, cases.eligible(selection), second);
    assertThat(office.choices(coordinator, review))
        .containsExactly(
            new ReviewerChoice(third, "Selector 3", 0, null),
            new ReviewerChoice(second, "Selector 2", 1, null));
    assertThat(office.reassign(coordinator, review, new ReviewOfficeService.Reassign(third, "")))
        .isTrue();
    verify(process).end(review);
    assertThat(events.stream(ReviewEvent.TakenBack.class))
        .anyMatch(each -> each.reviewer().equals(first));
    assertThat(progress(coordinator).rows().get(0).reviews())
        .extracting(line -> line.review().state())
        .containsExactly(ReviewState.SETTLED, ReviewState.ASSIGNED);
  }

  @Test
  void leavesAReviewOutForAReasonOnlyAndGivesItToNobodyInConflict() {
    ReviewId review = cases.assigned(selection, entry, first);
    assertThatThrownBy(
            () -> office.reassign(coordinator, review, new ReviewOfficeService.Reassign(null, " ")))
        .isInstanceOf(RuleBroken.class);
    cases.inConflict(third, entry);
    assertThatThrownBy(
            () -> office.reassign(coordinator, review, new ReviewOfficeService.Reassign(third, "")))
        .isInstanceOf(RuleBroken.class);
    assertThat(progress(coordinator).rows().get(0).live()).isEqualTo(1);
    assertThat(
            office.reassign(
                coordinator, review, new ReviewOfficeService.Reassign(null, "Two are enough.")))
        .isFalse();
    assertThat(progress(coordinator).rows().get(0).live()).isZero();
  }

  @Test
  void proposesNobodyAgainWhoDeclinedAndNothingThatIsLeftOut() {
    decline(first, "On leave until May.");
    ReviewId taken = cases.assigned(selection, entry, second);
    AssignmentView view = assignment();
    assertThat(view.possible().get(entry.id())).contains(first);
    assertThat(view.former().get(entry.id())).containsEntry(first, ReviewState.DECLINED);
    assertThat(view.proposal().reviewers().get(entry.id()))
        .containsExactlyInAnyOrder(second, third);
    int missing = view.proposal().shortfalls().get(0).missing();

    office.reassign(coordinator, taken, new ReviewOfficeService.Reassign(null, "Two are enough."));
    view = assignment();
    assertThat(view.former().get(entry.id())).containsEntry(second, ReviewState.SETTLED);
    assertThat(view.proposal().reviewers().get(entry.id())).containsExactly(third);
    assertThat(view.proposal().shortfalls().get(0).missing()).isEqualTo(missing);
  }

  @Test
  void saysWhyItWasDeclinedAndMarksWhoDidSo() {
    ReviewId declined = decline(first, "On leave until May.");
    assertThat(office.reason(coordinator, declined)).isEqualTo("On leave until May.");
    assertThat(progress(coordinator).rows().get(0).reviews())
        .singleElement()
        .matches(line -> line.reason().equals("On leave until May."));
    assertThatThrownBy(() -> office.reason(second, declined)).isInstanceOf(NotFound.class);
    assertThat(office.choices(coordinator, declined))
        .endsWith(new ReviewerChoice(first, "Selector 1", 0, ReviewState.DECLINED));
  }

  @Test
  void saysThatNobodyCanBeAskedOnceTheStageHasEnded() {
    ReviewId declined = decline(first, "Ill.");
    assertThat(office.isOpen(declined)).isTrue();
    clock.set(awards.settings(selection.year()).times().of(AwardDate.PRE_SELECTION_ENDS));
    assertThat(office.isOpen(declined)).isFalse();
    assertThat(progress(coordinator).open()).isFalse();
  }

  private ReviewId decline(PersonId reviewer, String why) {
    ReviewId review = cases.assigned(selection, entry, reviewer);
    reviewing.answer(reviewer, review, new ReviewService.Answer(ReviewAnswer.DECLINE, null, why));
    return review;
  }

  private AssignmentView assignment() {
    return office.assignment(coordinator, selection.cycle(), STAGE, ReviewLimits.none());
  }

  private ReviewProgress progress(PersonId reader) {
    return office.progress(reader, selection.cycle(), STAGE);
  }
}
