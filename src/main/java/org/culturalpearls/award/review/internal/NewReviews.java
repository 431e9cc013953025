package org.culturalpearls.award.review.internal;

import java.time.Clock;
import org.culturalpearls.award.nomination.NominationFacts;
import org.culturalpearls.award.review.ReviewEvent;
import org.culturalpearls.award.review.ReviewProcess;
import org.culturalpearls.award.review.core.Review;
import org.culturalpearls.award.review.core.Reviews;
import org.culturalpearls.award.setup.AwardPart;
import org.culturalpearls.award.setup.AwardStage;
import org.culturalpearls.award.setup.core.Award;
import org.culturalpearls.award.setup.core.AwardReads;
import org.culturalpearls.people.PersonId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Assigns a review: stores it, starts its process and publishes the event. */
@Component
class NewReviews {

  private final Reviews reviews;
  private final AwardReads awards;
  private final ReviewCalendar calendar;
  private final ReviewProcess process;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  NewReviews(
      Reviews reviews,
      AwardReads awards,
      ReviewCalendar calendar,
      ReviewProcess process,
      ApplicationEventPublisher events,
      Clock clock) {
    this.reviews = reviews;
    this.awards = awards;
    this.calendar = calendar;
    this.process = process;
    this.events = events;
    this.clock = clock;
  }

  void begin(
      PersonId actor,
      Award award,
      AwardStage stage,
      NominationFacts nomination,
      PersonId reviewer) {
    if (stage == AwardStage.JURY) {
      awards.requireChangeable(AwardPart.STAGES, award.cycle());
    }
    ReviewProcess.Times times = calendar.times(award, stage, nomination);
    Review review =
        reviews.saveAndFlush(
            new Review(nomination, stage, reviewer, actor, times, clock.instant()));
    process.start(new ReviewProcess.Start(review.id(), nomination, reviewer, times));
    events.publishEvent(new ReviewEvent.Assigned(review.id(), nomination.id(), reviewer, actor));
  }
}
