package org.culturalpearls.award.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.verify;

import org.culturalpearls.award.ReassignReview;
import org.culturalpearls.award.ReviewId;
import org.culturalpearls.award.ReviewProcess;
import org.culturalpearls.award.ReviewProgress;
import org.culturalpearls.award.ReviewState;
import org.culturalpearls.award.ReviewTakenBack;
import org.culturalpearls.award.ReviewerChoice;
import org.culturalpearls.award.ReviewerReminded;
import org.culturalpearls.award.WrongReviewState;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.shared.AlreadyDone;
import org.culturalpearls.shared.NotFound;
import org.culturalpearls.shared.RuleBroken;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Open reviews of which somebody is reminded, or which somebody else is given. */
class ReviewsGivenAwayTest extends EligibleNomination {

  @Autowired private ReviewProcess process;

  @Test
  void remindsOfWhatIsOpenOnly() {
    ReviewId open = cases.assigned(selection, entry, first);
    office.remind(coordinator, open);
    assertThat(events.stream(ReviewerReminded.class))
        .anyMatch(each -> each.review().equals(open) && each.reviewer().equals(first));
    ReviewId done = cases.submitted(selection, entry, second, "Good.");
    assertThatThrownBy(() -> office.remind(coordinator, done)).isInstanceOf(WrongReviewState.class);
    assertThatThrownBy(() -> office.remind(first, open)).isInstanceOf(NotFound.class);
  }

  @Test
  void remindsOnceADayAndOfTheAnswerFirst() {
    ReviewId waiting = cases.assigned(selection, entry, first);
    office.remind(coordinator, waiting);
    assertThat(events.stream(ReviewerReminded.class))
        .filteredOn(each -> each.review().equals(waiting))
        .singleElement()
        .matches(ReviewerReminded::answer);
    assertThatThrownBy(() -> office.remind(coordinator, waiting)).isInstanceOf(AlreadyDone.class);
    assertThat(progress(coordinator).rows().get(0).reviews())
        .singleElement()
        .matches(line -> line.remindedAt() != null && !line.mayRemind());
    clock.advance(Review.BETWEEN_REMINDERS);
    office.remind(coordinator, waiting);
    assertThat(events.stream(ReviewerReminded.class))
        .filteredOn(each -> each.review().equals(waiting))
        .hasSize(2);
  }

  @Test
  void givesAReviewToTheLeastBurdenedOfThoseWhoAreFree() {
    ReviewId review = cases.assigned(selection, entry, first);
    cases.assigned(selection, cases.eligible(selection), second);
    assertThat(office.choices(coordinator, review))
        .containsExactly(
            new ReviewerChoice(third, "Selector 3", 0),
            new ReviewerChoice(second, "Selector 2", 1));
    assertThat(office.reassign(coordinator, review, new ReassignReview(third, ""))).isTrue();
    verify(process).end(review);
    assertThat(events.stream(ReviewTakenBack.class))
        .anyMatch(each -> each.reviewer().equals(first));
    assertThat(progress(coordinator).rows().get(0).reviews())
        .extracting(line -> line.review().state())
        .containsExactly(ReviewState.SETTLED, ReviewState.ASSIGNED);
  }

  @Test
  void leavesAReviewOutForAReasonOnlyAndGivesItToNobodyInConflict() {
    ReviewId review = cases.assigned(selection, entry, first);
    assertThatThrownBy(() -> office.reassign(coordinator, review, new ReassignReview(null, " ")))
        .isInstanceOf(RuleBroken.class);
    cases.inConflict(third, entry);
    assertThatThrownBy(() -> office.reassign(coordinator, review, new ReassignReview(third, "")))
        .isInstanceOf(RuleBroken.class);
    assertThat(progress(coordinator).rows().get(0).live()).isEqualTo(1);
    assertThat(office.reassign(coordinator, review, new ReassignReview(null, "Two are enough.")))
        .isFalse();
    assertThat(progress(coordinator).rows().get(0).live()).isZero();
  }

  private ReviewProgress progress(PersonId reader) {
    return office.progress(reader, selection.cycle(), STAGE);
  }
}
