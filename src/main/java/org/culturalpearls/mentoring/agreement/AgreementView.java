package org.culturalpearls.mentoring.agreement;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.culturalpearls.people.Language;
import org.culturalpearls.people.PersonId;

/**
 * The agreement of a mentoring, or its draft.
 *
 * @param changeAsked what the mentor wants changed in this draft, or null
 * @param confirmedAt null until the mentor has confirmed
 */
public record AgreementView(
    MentoringId mentoring,
    String aims,
    MeetingRhythm rhythm,
    Set<Language> languages,
    LocalDate endsOn,
    PersonId draftedBy,
    Instant draftedAt,
    String changeAsked,
    Instant confirmedAt) {}
