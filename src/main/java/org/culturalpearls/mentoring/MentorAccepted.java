package org.culturalpearls.mentoring;

/** A lead mentor was found; the agreement can be drafted. */
public record MentorAccepted(MentoringId mentoring) implements MentoringEvent {}
