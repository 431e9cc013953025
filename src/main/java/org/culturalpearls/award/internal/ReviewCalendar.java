package org.culturalpearls.award.internal;

import java.time.Clock;
import java.time.Instant;
import org.culturalpearls.award.AwardStage;
import org.culturalpearls.award.NominationFacts;
import org.culturalpearls.award.ReviewTimes;
import org.culturalpearls.cycle.Deadlines;
import org.culturalpearls.cycle.Step;
import org.culturalpearls.shared.RuleBroken;
import org.springframework.stereotype.Component;

/** Until when reviews are answered and made: never later than their stage ends. */
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

  /** Of a review that begins now; refused once the stage has ended. */
  ReviewTimes times(Award award, AwardStage stage, NominationFacts nomination) {
    Instant end = end(award, stage);
    if (!clock.instant().isBefore(end)) {
      throw RuleBroken.of("error.review.move-stage-first");
    }
    return capped(deadlines.due(nomination.participation(), Step.DECLARE_CONFLICT), end);
  }

  /** Of a review that runs, after a date moved. */
  ReviewTimes moved(Award award, Review review) {
    return capped(review.declareBy(), end(award, review.stage()));
  }

  private Instant end(Award award, AwardStage stage) {
    return awards.times(award).of(stage.ends());
  }

  private static ReviewTimes capped(Instant declareBy, Instant end) {
    return new ReviewTimes(declareBy.isBefore(end) ? declareBy : end, end);
  }
}
