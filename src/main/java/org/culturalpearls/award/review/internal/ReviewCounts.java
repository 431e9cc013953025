package org.culturalpearls.award.review.internal;

import org.culturalpearls.award.review.core.ReviewReads;
import org.culturalpearls.award.setup.AwardEvent;
import org.culturalpearls.award.setup.AwardStage;
import org.culturalpearls.cycle.CycleId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Publishes that the last review of a stage is submitted and nothing more can come to it. */
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

  /** Called after a review was submitted or dropped, and flushed to the database. */
  void settle(CycleId cycle, AwardStage stage) {
    if (reads.allIn(cycle, stage) && door.isClosed(cycle, stage)) {
      events.publishEvent(new AwardEvent.ReviewsIn(cycle, stage));
    }
  }
}
