package org.culturalpearls.mentoring;

import java.time.LocalDate;

/** Moves the agreed end of an active mentoring to another day. */
public record MoveEnd(MentoringId mentoring, LocalDate endsOn) {}
