package org.culturalpearls.mentoring;

import java.time.Instant;
import org.culturalpearls.people.PersonId;

/**
 * Who was asked in one round.
 *
 * @param twin null when nobody was asked as twin, and so is {@code twinProposal}
 */
public record AskedMentors(
    ProposalId leadProposal,
    PersonId lead,
    ProposalId twinProposal,
    PersonId twin,
    Instant answerBy) {}
