package org.culturalpearls.mentoring;

/** Who mentors a town changed, so open tasks of its mentors move. */
public record MentorsChanged(MentoringId mentoring) implements MentoringEvent {}
