package org.culturalpearls.award.review;

import java.time.Instant;
import org.culturalpearls.award.nomination.NominationId;
import org.culturalpearls.award.setup.AwardStage;
import org.culturalpearls.cycle.CycleId;
import org.culturalpearls.people.PersonId;

/** What happens to a review; published in the transaction of the change. */
public sealed interface ReviewEvent {

  ReviewId review();

  NominationId nomination();

  /** A review is in. */
  record Submitted(ReviewId review, NominationId nomination, CycleId cycle, AwardStage stage)
      implements ReviewEvent {}

  /** Somebody was asked for a review. */
  record Assigned(ReviewId review, NominationId nomination, PersonId reviewer)
      implements ReviewEvent {}

  /**
   * Somebody was reminded of an open review by hand.
   *
   * @param answer whether the answer on conflicts is awaited, and not yet the review
   */
  record Reminded(
      ReviewId review, NominationId nomination, PersonId reviewer, Instant due, boolean answer)
      implements ReviewEvent {}

  /** A review was taken from somebody who had not submitted it; it is not asked for any more. */
  record TakenBack(ReviewId review, NominationId nomination, PersonId reviewer)
      implements ReviewEvent {}
}
