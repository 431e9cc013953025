package org.culturalpearls.award.internal;

import java.time.Clock;
import org.culturalpearls.award.AwardPart;
import org.culturalpearls.award.AwardStage;
import org.culturalpearls.award.NominationFacts;
import org.culturalpearls.award.ReviewAssigned;
import org.culturalpearls.award.ReviewProcess;
import org.culturalpearls.award.ReviewStart;
import org.culturalpearls.award.ReviewTimes;
import org.culturalpearls.people.PersonId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Asks somebody for a review: the row, its process and the news of it. */
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
    ReviewTimes times = calendar.times(award, stage, nomination);
    Review review =
        reviews.saveAndFlush(
            new Review(nomination, stage, reviewer, actor, times, clock.instant()));
    process.start(new ReviewStart(review.id(), nomination, reviewer, times));
    events.publishEvent(new ReviewAssigned(review.id(), nomination.id(), reviewer));
  }
}
