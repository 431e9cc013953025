package org.culturalpearls.mentoring;

/** A mentoring ended and another mentor is sought for the town. */
public record MentoringRematched(MentoringId mentoring) implements MentoringEvent {}
