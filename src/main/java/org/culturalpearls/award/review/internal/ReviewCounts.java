package org.culturalpearls.award.review.internal;

import org.culturalpearls.award.review.core.ReviewReads;
import org.culturalpearls.award.setup.AwardEvent;
import org.culturalpearls.award.setup.AwardStage;
import org.culturalpearls.cycle.CycleId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Tells when the last review of a stage is in. */
@Component
class ReviewCounts {

  private final ReviewReads reads;
  private final ApplicationEventPublisher events;

  ReviewCounts(ReviewReads reads, ApplicationEventPublisher events) {
    this.reads = reads;
    this.events = events;
  }

  /** After a review came in or is not made any more, and was written to the database. */
  void settle(CycleId cycle, AwardStage stage) {
    if (reads.allIn(cycle, stage)) {
      events.publishEvent(new AwardEvent.ReviewsIn(cycle, stage));
    }
  }
}
