package org.culturalpearls.mentoring;

import java.time.LocalDate;

/**
 * How much a town and its mentors meet, without what was said.
 *
 * @param latest day of the latest meeting, or null before the first
 */
public record MeetingCounts(int meetings, int minutes, LocalDate latest, int openSteps) {

  public static final MeetingCounts NONE = new MeetingCounts(0, 0, null, 0);
}
