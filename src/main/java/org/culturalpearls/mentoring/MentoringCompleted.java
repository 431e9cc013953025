package org.culturalpearls.mentoring;

/** A mentoring was carried out; its certificate can be fetched. */
public record MentoringCompleted(MentoringId mentoring) implements MentoringEvent {}
