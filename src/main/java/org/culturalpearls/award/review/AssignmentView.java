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
 * @param fixed the reviewers who are assigned already
 * @param possible the reviewers whom no conflict keeps from reviewing it
 * @param conflicts the appointed people in conflict, and why
 * @param former people who were asked before and do not review it, and what became of it
 * @param names of the reviewers
 * @param hidden how many nominations this person may not see, so that somebody else assigns them
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
