package org.culturalpearls.portal.review;

import java.util.List;
import org.culturalpearls.award.conflict.ConflictKind;
import org.culturalpearls.award.nomination.NominationFacts;
import org.culturalpearls.award.review.ReviewState;

/**
 * A nomination on the page on which reviews are assigned.
 *
 * @param fixed names of its current reviewers
 * @param choices who could review it, with the proposed ones chosen
 * @param inConflict who is not offered, and why
 * @param missing how many reviews have no proposed reviewer
 */
record AssignmentLine(
    NominationFacts nomination,
    List<String> fixed,
    List<Candidate> choices,
    List<InConflict> inConflict,
    int missing) {

  /** A possible reviewer, with the state of an earlier review of the same nomination. */
  record Candidate(long id, String name, boolean chosen, ReviewState before) {}

  /** A person who may not review. */
  record InConflict(String name, List<ConflictKind> kinds) {}
}
