package org.culturalpearls.mentoring;

/** A mentoring ends on another day than was agreed first. */
public record MentoringEndMoved(MentoringId mentoring) implements MentoringEvent {}
