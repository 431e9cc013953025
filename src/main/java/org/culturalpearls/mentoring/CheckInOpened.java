package org.culturalpearls.mentoring;

/** Both sides of a mentoring are asked how it is going. */
public record CheckInOpened(CheckInId checkIn, MentoringId mentoring) {}
