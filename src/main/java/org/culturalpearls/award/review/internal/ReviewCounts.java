package org.culturalpearls.award.review.internal;

import org.culturalpearls.award.review.core.ReviewReads;
import org.culturalpearls.award.setup.AwardEvent;
import org.culturalpearls.award.setup.AwardStage;
import org.culturalpearls.cycle.CycleId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Tells when the last review of a stage is in and nothing more can come to it. */
@Component
class ReviewCounts {

  private final ReviewReads reads;
  private final StageDoor door;
  private final ApplicationEventPublisher events;

  ReviewCounts(ReviewReads reads, StageDoor door, ApplicationEventPublisher events) {
    this.reads = reads;
    this.door = door;
    this.events = events;
  }

  /** After a review came in or is not made any more, and was written to the database. */
  void settle(CycleId cycle, AwardStage stage) {
    if (reads.allIn(cycle, stage) && door.isClosed(cycle, stage)) {
      events.publishEvent(new AwardEvent.ReviewsIn(cycle, stage));
    }
  }
}
