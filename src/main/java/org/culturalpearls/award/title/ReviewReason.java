package org.culturalpearls.award.title;

import java.time.Instant;
import java.util.Set;
import org.culturalpearls.award.conflict.ConflictKind;
import org.culturalpearls.award.nomination.NominationId;
import org.culturalpearls.award.review.ReviewId;
import org.culturalpearls.award.setup.AwardStage;
import org.culturalpearls.people.PersonId;

/**
 * Why a review was left out, taken back or kept although something tied its reviewer to the
 * nomination.
 *
 * @param ties what tied the reviewer; empty if it was not about a tie
 * @param since when the tie was found; null if it was not about a tie
 * @param by null for a tie that nobody decided on
 * @param at when it was decided; null for a tie that nobody decided on
 */
public record ReviewReason(
    ReviewId review,
    NominationId nomination,
    AwardStage stage,
    PersonId reviewer,
    Kind kind,
    Set<ConflictKind> ties,
    Instant since,
    String reason,
    PersonId by,
    Instant at) {

  /** What was decided on the review. */
  public enum Kind {
    /** The office left it out instead of giving it to somebody else. */
    LEFT_OUT,
    /** The decision on the titles does not count it. */
    NOT_COUNTED,
    /** It stays although there is a tie. */
    TIE_KEPT,
    /** It was taken back because of a tie. */
    TIE_TAKEN_BACK,
    /** A tie waits for a decision. */
    TIE_OPEN,
    /** The review ended before anybody decided on the tie. */
    TIE_OVER
  }
}
