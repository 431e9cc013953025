package org.culturalpearls.mentoring.matching;

import java.time.Instant;
import org.culturalpearls.mentoring.agreement.MentoringId;
import org.culturalpearls.people.PersonId;

/**
 * A proposal as its addressee and coordinators see it.
 *
 * @param reason why it was declined, else null
 */
public record ProposalView(
    ProposalId id,
    MentoringId mentoring,
    PersonId person,
    ProposalPart part,
    ProposalState state,
    Instant askedAt,
    Instant answerBy,
    String reason) {}
