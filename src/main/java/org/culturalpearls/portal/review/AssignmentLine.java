package org.culturalpearls.portal.review;

import java.util.List;
import org.culturalpearls.award.conflict.ConflictKind;
import org.culturalpearls.award.nomination.NominationFacts;
import org.culturalpearls.award.review.ReviewState;

/**
 * A nomination on the page on which reviews are assigned.
 *
 * @param fixed names of who reviews it already
 * @param choices who could, those proposed chosen
 * @param inConflict who is not offered, and why
 * @param missing how many reviews the proposal finds nobody for
 */
record AssignmentLine(
    NominationFacts nomination,
    List<String> fixed,
    List<Candidate> choices,
    List<InConflict> inConflict,
    int missing) {

  /** Somebody who could review, and what became of it when they were asked before. */
  record Candidate(long id, String name, boolean chosen, ReviewState before) {}

  /** Somebody who may not review. */
  record InConflict(String name, List<ConflictKind> kinds) {}
}
