package org.culturalpearls.mentoring;

/** A mentoring ended without having been carried out. */
public record MentoringEndedEarly(MentoringId mentoring) implements MentoringEvent {}
