package org.culturalpearls.mentoring;

import java.time.LocalDate;
import java.util.Set;
import org.culturalpearls.people.Language;

/** The town's draft of the agreement. */
public record DraftAgreement(
    MentoringId mentoring,
    String aims,
    MeetingRhythm rhythm,
    Set<Language> languages,
    LocalDate endsOn) {}
