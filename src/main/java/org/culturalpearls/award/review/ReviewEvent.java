package org.culturalpearls.award.review;

import java.math.BigDecimal;
import java.time.Instant;
import org.culturalpearls.award.nomination.NominationId;
import org.culturalpearls.award.setup.AwardStage;
import org.culturalpearls.cycle.CycleId;
import org.culturalpearls.people.PersonId;

/** Events of a review, published in the transaction of the change. */
public sealed interface ReviewEvent {

  ReviewId review();

  NominationId nomination();

  /**
   * A review was submitted.
   *
   * @param value what its points are worth
   */
  record Submitted(
      ReviewId review,
      NominationId nomination,
      CycleId cycle,
      AwardStage stage,
      PersonId reviewer,
      BigDecimal value)
      implements ReviewEvent {}

  /**
   * The points for one criterion of a submitted review were corrected.
   *
   * @param criterion its number
   */
  record PointsChanged(
      ReviewId review,
      NominationId nomination,
      PersonId reviewer,
      int criterion,
      int before,
      int after)
      implements ReviewEvent {}

  /**
   * Somebody was assigned a review.
   *
   * @param by who assigned it
   */
  record Assigned(ReviewId review, NominationId nomination, PersonId reviewer, PersonId by)
      implements ReviewEvent {}

  /**
   * Somebody was reminded of an open review by hand.
   *
   * @param answer whether the answer on conflicts is awaited, and not yet the review
   */
  record Reminded(
      ReviewId review, NominationId nomination, PersonId reviewer, Instant due, boolean answer)
      implements ReviewEvent {}

  /** The office asked for other words to the town, or held the remarks back. */
  record RemarksAnswered(
      ReviewId review, NominationId nomination, PersonId reviewer, RemarkService.Answer answer)
      implements ReviewEvent {}

  /**
   * A review that was not submitted was taken from its reviewer.
   *
   * @param by who took it
   */
  record TakenBack(ReviewId review, NominationId nomination, PersonId reviewer, PersonId by)
      implements ReviewEvent {}
}
