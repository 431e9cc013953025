package org.culturalpearls.mentoring;

import java.time.LocalDate;

/**
 * Moves the agreed end of an active mentoring to another day.
 *
 * @param from the agreed end as read: whoever read another one has to look again
 */
public record MoveEnd(MentoringId mentoring, LocalDate from, LocalDate endsOn) {}
