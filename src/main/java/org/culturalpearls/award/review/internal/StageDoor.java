package org.culturalpearls.award.review.internal;

import java.time.Clock;
import java.util.Set;
import java.util.stream.Collectors;
import org.culturalpearls.award.nomination.NominationId;
import org.culturalpearls.award.nomination.NominationState;
import org.culturalpearls.award.nomination.core.NominationReads;
import org.culturalpearls.award.review.core.CountedReview;
import org.culturalpearls.award.review.core.ReviewReads;
import org.culturalpearls.award.setup.AwardDate;
import org.culturalpearls.award.setup.AwardStage;
import org.culturalpearls.award.setup.core.AwardReads;
import org.culturalpearls.award.setup.core.Awards;
import org.culturalpearls.cycle.CycleId;
import org.springframework.stereotype.Component;

/** Knows whether anything can still come to a stage, so that nobody is decided about before. */
@Component
class StageDoor {

  /** Submitted, and not known yet to be eligible or not. */
  private static final Set<NominationState> UNCHECKED =
      Set.of(NominationState.SUBMITTED, NominationState.COMPLETING);

  private final Awards awards;
  private final AwardReads reads;
  private final NominationReads nominations;
  private final ReviewReads reviews;
  private final Clock clock;

  StageDoor(
      Awards awards,
      AwardReads reads,
      NominationReads nominations,
      ReviewReads reviews,
      Clock clock) {
    this.awards = awards;
    this.reads = reads;
    this.nominations = nominations;
    this.reviews = reviews;
    this.clock = clock;
  }

  /**
   * For pre-selection, once the call with its grace is over, every nomination is checked, and none
   * is without a review; for the jury, once the call is over: handing on waits for the others.
   */
  boolean isClosed(CycleId cycle, AwardStage stage) {
    boolean callOver =
        awards
            .findByCycleId(cycle.value())
            .map(award -> reads.times(award).hasPassed(AwardDate.CALL_CLOSES, clock.instant()))
            .orElse(false);
    return callOver && (stage == AwardStage.JURY || allAreCompared(cycle));
  }

  private boolean allAreCompared(CycleId cycle) {
    if (!nominations.inCycle(cycle, UNCHECKED).isEmpty()) {
      return false;
    }
    Set<NominationId> reviewed =
        reviews.counted(cycle, AwardStage.PRE_SELECTION).stream()
            .map(CountedReview::nomination)
            .collect(Collectors.toSet());
    return nominations.inCycle(cycle, Set.of(NominationState.ELIGIBLE)).stream()
        .allMatch(nomination -> reviewed.contains(nomination.id()));
  }
}
