package org.culturalpearls.award.review.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.when;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.culturalpearls.TestClock;
import org.culturalpearls.award.AwardCases;
import org.culturalpearls.award.AwardSlice;
import org.culturalpearls.award.EventsInTransaction;
import org.culturalpearls.award.Nominated.Entry;
import org.culturalpearls.award.ReviewCase;
import org.culturalpearls.award.ReviewCase.Selection;
import org.culturalpearls.award.nomination.NominationEvent;
import org.culturalpearls.award.nomination.NominationState;
import org.culturalpearls.award.review.ReviewId;
import org.culturalpearls.award.review.core.CountedReview;
import org.culturalpearls.award.review.core.ReviewReads;
import org.culturalpearls.award.setup.AwardCycleService;
import org.culturalpearls.award.setup.AwardDate;
import org.culturalpearls.award.setup.AwardEvent;
import org.culturalpearls.award.setup.AwardStage;
import org.culturalpearls.people.PersonId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;

/** Nobody is decided about as long as somebody may come whom they are compared with. */
@AwardSlice
class StageDoorTest {

  @Autowired private ReviewCase cases;
  @Autowired private AwardCases awards;
  @Autowired private AwardCycleService cycles;
  @Autowired private EventsInTransaction publisher;
  @Autowired private ApplicationEvents events;
  @Autowired private ReviewReads reviews;
  @Autowired private TestClock clock;
  @Autowired private JdbcClient jdbc;

  private final List<CountedReview> counted = new ArrayList<>();
  private Selection selection;
  private Entry reviewed;
  private Entry other;

  @BeforeEach
  void twoAreEligible() {
    clock.reset();
    selection = cases.begin();
    reviewed = cases.eligible(selection);
    other = cases.eligible(selection);
    counted.clear();
    when(reviews.allIn(selection.cycle(), AwardStage.PRE_SELECTION)).thenReturn(true);
    when(reviews.counted(selection.cycle(), AwardStage.PRE_SELECTION))
        .thenAnswer(call -> List.copyOf(counted));
  }

  @Test
  void keepsPreSelectionWaitingWhileTheCallIsOpen() {
    clock.set(closes().minusSeconds(1));
    review(other);
    review(reviewed);
    assertThat(told()).isFalse();

    clock.set(closes());
    cycles.reached(selection.cycle(), AwardDate.CALL_CLOSES);
    assertThat(told()).isTrue();
  }

  @Test
  void keepsPreSelectionWaitingForANominationWithoutAReview() {
    clock.set(closes());
    review(reviewed);
    assertThat(told()).isFalse();

    review(other);
    assertThat(told()).isTrue();
  }

  @Test
  void keepsPreSelectionWaitingForANominationThatIsNotChecked() {
    clock.set(closes());
    in(other, NominationState.SUBMITTED);
    review(reviewed);
    assertThat(told()).isFalse();

    in(other, NominationState.NOT_ELIGIBLE);
    publisher.publishEvent(new NominationEvent.NotEligible(other.id(), other.participation()));
    assertThat(told()).isTrue();
  }

  @Test
  void waitsNoLongerForANominationThatIsWithdrawn() {
    clock.set(closes());
    review(reviewed);
    in(other, NominationState.WITHDRAWN);
    publisher.publishEvent(new NominationEvent.Withdrawn(other.id(), other.participation()));

    assertThat(told()).isTrue();
  }

  private Instant closes() {
    return awards.settings(selection.year()).times().of(AwardDate.CALL_CLOSES);
  }

  /** All that were asked for are in then. */
  private void review(Entry entry) {
    PersonId selector = selection.selectors().get(0);
    counted.add(
        new CountedReview(
            new ReviewId(entry.id().value()),
            entry.id(),
            selector,
            List.of(5),
            BigDecimal.valueOf(5)));
    cases.submitted(selection, entry, selector, "Good.");
  }

  private void in(Entry entry, NominationState state) {
    jdbc.sql("update nomination set state = ? where id = ?")
        .params(state.name(), entry.id().value())
        .update();
  }

  private boolean told() {
    return events.stream(AwardEvent.ReviewsIn.class)
        .anyMatch(
            in -> in.cycle().equals(selection.cycle()) && in.stage() == AwardStage.PRE_SELECTION);
  }
}
