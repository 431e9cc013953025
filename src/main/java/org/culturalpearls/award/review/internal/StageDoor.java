package org.culturalpearls.award.review.internal;

import java.util.Set;
import java.util.stream.Collectors;
import org.culturalpearls.award.nomination.NominationFacts;
import org.culturalpearls.award.nomination.NominationId;
import org.culturalpearls.award.nomination.NominationState;
import org.culturalpearls.award.nomination.core.NominationCalendar;
import org.culturalpearls.award.nomination.core.NominationReads;
import org.culturalpearls.award.nomination.core.PreSelectionDoor;
import org.culturalpearls.award.review.core.CountedReview;
import org.culturalpearls.award.review.core.ReviewReads;
import org.culturalpearls.award.setup.AwardStage;
import org.culturalpearls.cycle.CycleId;
import org.springframework.stereotype.Component;

/** Knows whether anything can still come to a stage, so that nobody is decided about before. */
@Component
class StageDoor implements PreSelectionDoor {

  /** Whoever is, or may become, one of those that are compared with each other. */
  private static final Set<NominationState> TO_COMPARE =
      Set.of(NominationState.SUBMITTED, NominationState.COMPLETING, NominationState.ELIGIBLE);

  private final NominationCalendar calendar;
  private final NominationReads nominations;
  private final ReviewReads reviews;

  StageDoor(NominationCalendar calendar, NominationReads nominations, ReviewReads reviews) {
    this.calendar = calendar;
    this.nominations = nominations;
    this.reviews = reviews;
  }

  /**
   * For pre-selection, once the call with its grace is over, every nomination is checked, and none
   * is without a review; for the jury, once the call is over: handing on waits for the others.
   */
  boolean isClosed(CycleId cycle, AwardStage stage) {
    return calendar.isCallOver(cycle) && (stage == AwardStage.JURY || allAreReviewed(cycle));
  }

  @Override
  public boolean isClosed(CycleId cycle) {
    return calendar.isCallOver(cycle)
        && (calendar.isPreSelectionOver(cycle)
            || reviews.allIn(cycle, AwardStage.PRE_SELECTION) && allAreReviewed(cycle));
  }

  /** What is not checked yet has no review. */
  private boolean allAreReviewed(CycleId cycle) {
    Set<NominationId> reviewed =
        reviews.counted(cycle, AwardStage.PRE_SELECTION).stream()
            .map(CountedReview::nomination)
            .collect(Collectors.toSet());
    return nominations.inCycle(cycle, TO_COMPARE).stream()
        .map(NominationFacts::id)
        .allMatch(reviewed::contains);
  }
}
