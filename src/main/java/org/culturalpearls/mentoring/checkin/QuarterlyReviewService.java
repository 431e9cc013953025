package org.culturalpearls.mentoring.checkin;

import java.time.Instant;
import java.util.List;
import org.culturalpearls.cycle.ParticipationId;
import org.culturalpearls.people.PersonId;

/**
 * Quarterly reviews: a town that carries out its plan without a mentor looks back at it each
 * quarter. While it is mentored, its part of the check-in is that review.
 */
public interface QuarterlyReviewService {

  /**
   * Asks some of the towns whose quarter is over and whom nobody mentors. Returns whether there may
   * be more of them.
   */
  boolean ask();

  /** Throws unless the person is of the town's team and the review is open. */
  void requireMayAnswer(PersonId person, QuarterlyReviewId review);

  /** Returns since when a review looks back at the plan. */
  Instant looksBackTo(QuarterlyReviewId review);

  /** Stores what the team says. Throws AlreadyDone if the review is over. */
  void answer(PersonId person, QuarterlyReviewId review, QuarterlyReview.Texts texts);

  /** Returns a town's reviews for a reader of its plan, the latest first. */
  List<QuarterlyReview> reviews(PersonId reader, ParticipationId participation);
}
