package org.culturalpearls.mentoring;

/** Both sides signed; the mentoring is active. */
public record MentoringAgreed(MentoringId mentoring) implements MentoringEvent {}
