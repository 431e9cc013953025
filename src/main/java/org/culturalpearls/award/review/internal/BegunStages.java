package org.culturalpearls.award.review.internal;

import org.culturalpearls.award.review.core.Reviews;
import org.culturalpearls.award.setup.AwardStage;
import org.culturalpearls.award.setup.core.StageReviews;
import org.culturalpearls.cycle.CycleId;
import org.springframework.stereotype.Component;

/** A stage has begun when its first review was assigned. */
@Component
class BegunStages implements StageReviews {

  private final Reviews reviews;

  BegunStages(Reviews reviews) {
    this.reviews = reviews;
  }

  @Override
  public boolean haveBegun(CycleId cycle, AwardStage stage) {
    return reviews.existsByCycleIdAndStage(cycle.value(), stage);
  }
}
