package org.culturalpearls.award.review;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.culturalpearls.award.conflict.FoundConflict;
import org.culturalpearls.award.nomination.NominationFacts;
import org.culturalpearls.award.nomination.NominationId;
import org.culturalpearls.people.PersonId;

/**
 * Who reviews what in a stage, and who could.
 *
 * @param wanted how many reviews each nomination should have
 * @param fixed who reviews what already
 * @param possible whom no conflict keeps from reviewing it
 * @param conflicts who else is appointed, and what keeps them from it
 * @param former who was asked before and does not review it, and what became of it
 * @param names of the reviewers
 * @param hidden how many nominations are assigned by somebody else, since this person may not see
 *     them
 */
public record AssignmentView(
    List<NominationFacts> nominations,
    int wanted,
    Map<NominationId, Set<PersonId>> fixed,
    Map<NominationId, Set<PersonId>> possible,
    Map<NominationId, List<FoundConflict>> conflicts,
    Map<NominationId, Map<PersonId, ReviewState>> former,
    ReviewProposal proposal,
    Map<PersonId, String> names,
    int hidden) {}
