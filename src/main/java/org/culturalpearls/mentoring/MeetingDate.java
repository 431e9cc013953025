package org.culturalpearls.mentoring;

import java.time.LocalDate;

/** When a meeting took place; at what time of the day nobody writes down. */
public record MeetingDate(MeetingId id, LocalDate heldOn, int minutes) {}
