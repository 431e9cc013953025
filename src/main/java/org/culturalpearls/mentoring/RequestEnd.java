package org.culturalpearls.mentoring;

import java.time.LocalDate;

/**
 * Asks to end a mentoring before its agreed end.
 *
 * @param endsOn from today, which asks for the final feedback at once, to the agreed end
 */
public record RequestEnd(MentoringId mentoring, String reason, LocalDate endsOn) {}
