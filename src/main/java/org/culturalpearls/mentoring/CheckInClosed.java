package org.culturalpearls.mentoring;

import java.util.Set;

/** A check-in is over; with concerns a coordinator has to look into the mentoring. */
public record CheckInClosed(
    CheckInId checkIn, MentoringId mentoring, Set<CheckInConcern> concerns) {}
