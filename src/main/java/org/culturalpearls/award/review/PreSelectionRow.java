package org.culturalpearls.award.review;

import org.culturalpearls.award.nomination.NominationFacts;
import org.culturalpearls.award.nomination.UntoldDecisionService.Untold;
import org.culturalpearls.people.PersonId;

/**
 * A nomination at pre-selection.
 *
 * @param ranked null if no review of it counts, if it no longer competes, and for a reader who may
 *     not see all of the ranking
 * @param reviews how many reviews count
 * @param missing how many reviews are still to be made
 * @param mayDecide whether it is still open and the reader may decide on it
 * @param decidedBy who decided on it; null while nobody has
 * @param untold what was decided and the town does not know yet; otherwise null
 */
public record PreSelectionRow(
    NominationFacts nomination,
    RankedNomination ranked,
    int reviews,
    int missing,
    boolean mayDecide,
    PersonId decidedBy,
    Untold untold) {}
