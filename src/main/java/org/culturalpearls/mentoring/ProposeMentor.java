package org.culturalpearls.mentoring;

import org.culturalpearls.people.PersonId;

/**
 * Asks a lead mentor and, if wanted, a twin.
 *
 * @param twin null for none
 */
public record ProposeMentor(MentoringId mentoring, PersonId lead, PersonId twin) {}
