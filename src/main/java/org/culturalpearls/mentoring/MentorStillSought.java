package org.culturalpearls.mentoring;

/** A round of asking mentors ended without a lead; others will be asked. */
public record MentorStillSought(MentoringId mentoring) implements MentoringEvent {}
