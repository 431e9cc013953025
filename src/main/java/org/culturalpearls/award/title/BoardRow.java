package org.culturalpearls.award.title;

import java.util.List;
import org.culturalpearls.award.nomination.NominationFacts;
import org.culturalpearls.award.review.BoardReview;
import org.culturalpearls.award.review.RankedNomination;

/**
 * A nomination on a board.
 *
 * @param ranked null if no review of it counts, if it no longer competes, and for a reader who may
 *     not see all of the ranking
 * @param outcome what the rule gives it; null for a reader who may not see all of the ranking
 * @param closeBelow whether it has no title and is within the tight points of the last one
 * @param mayHaveExtra whether the rule allows it one of the remaining extra titles
 * @param given what the decision gives it
 */
public record BoardRow(
    NominationFacts nomination,
    RankedNomination ranked,
    TitleOutcome outcome,
    boolean closeBelow,
    boolean mayHaveExtra,
    GivenTitle given,
    List<BoardReview> reviews) {

  public BoardRow {
    reviews = List.copyOf(reviews);
  }
}
