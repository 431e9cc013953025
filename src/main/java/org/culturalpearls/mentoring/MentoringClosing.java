package org.culturalpearls.mentoring;

/** A mentoring has reached its end, agreed or early; both sides give their final feedback. */
public record MentoringClosing(MentoringId mentoring) implements MentoringEvent {}
