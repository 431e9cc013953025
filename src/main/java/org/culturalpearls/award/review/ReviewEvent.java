package org.culturalpearls.award.review;

import java.time.Instant;
import org.culturalpearls.award.nomination.NominationId;
import org.culturalpearls.award.setup.AwardStage;
import org.culturalpearls.cycle.CycleId;
import org.culturalpearls.people.PersonId;

/** Events of a review, published in the transaction of the change. */
public sealed interface ReviewEvent {

  ReviewId review();

  NominationId nomination();

  /** A review was submitted. */
  record Submitted(ReviewId review, NominationId nomination, CycleId cycle, AwardStage stage)
      implements ReviewEvent {}

  /** Somebody was assigned a review. */
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

  /** The office asked for other words to the town, or held the remarks back. */
  record RemarksAnswered(
      ReviewId review, NominationId nomination, PersonId reviewer, RemarkService.Answer answer)
      implements ReviewEvent {}

  /** A review that was not submitted was taken from its reviewer. */
  record TakenBack(ReviewId review, NominationId nomination, PersonId reviewer)
      implements ReviewEvent {}
}
