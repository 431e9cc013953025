package org.culturalpearls.mentoring;

import java.time.LocalDate;

/** One side asked to end a mentoring on a day before its agreed end. */
public record EndRequested(MentoringId mentoring, LocalDate endsOn) {}
