package org.culturalpearls.award.review.internal;

import java.time.Clock;
import java.time.Instant;
import org.culturalpearls.award.nomination.NominationFacts;
import org.culturalpearls.award.review.ReviewProcess;
import org.culturalpearls.award.review.core.Review;
import org.culturalpearls.award.setup.AwardStage;
import org.culturalpearls.award.setup.core.Award;
import org.culturalpearls.award.setup.core.AwardReads;
import org.culturalpearls.cycle.Deadlines;
import org.culturalpearls.cycle.Step;
import org.culturalpearls.shared.RuleBroken;
import org.springframework.stereotype.Component;

/** Calculates the due dates of answers and reviews: never later than their stage ends. */
@Component
class ReviewCalendar {

  private final Deadlines deadlines;
  private final AwardReads awards;
  private final Clock clock;

  ReviewCalendar(Deadlines deadlines, AwardReads awards, Clock clock) {
    this.deadlines = deadlines;
    this.awards = awards;
    this.clock = clock;
  }

  /** For a review that begins now; refused once the stage has ended. */
  ReviewProcess.Times times(Award award, AwardStage stage, NominationFacts nomination) {
    Instant now = clock.instant();
    if (awards.times(award).hasPassed(stage.ends(), now)) {
      throw RuleBroken.of("error.review.move-stage-first");
    }
    Instant end = end(award, stage);
    return new ReviewProcess.Times(
        deadlines.within(nomination.participation(), Step.DECLARE_CONFLICT, now, end), end);
  }

  /** For a running review, after a date moved. */
  ReviewProcess.Times moved(Award award, Review review, NominationFacts nomination) {
    Instant end = end(award, review.stage());
    return new ReviewProcess.Times(
        deadlines.within(
            nomination.participation(), Step.DECLARE_CONFLICT, review.assignedAt(), end),
        end);
  }

  /** Returns until when another reviewer should be found, since this moment. */
  Instant reassignBy(Award award, Review review, NominationFacts nomination, Instant since) {
    return deadlines.within(
        nomination.participation(), Step.REASSIGN_REVIEW, since, end(award, review.stage()));
  }

  Instant now() {
    return clock.instant();
  }

  /** As people are told. */
  private Instant end(Award award, AwardStage stage) {
    return awards.told(award, stage.ends());
  }
}
