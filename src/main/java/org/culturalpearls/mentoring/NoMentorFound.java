package org.culturalpearls.mentoring;

/** A coordinator ended the search for a mentor: nobody was left to ask. */
public record NoMentorFound(MentoringId mentoring) implements MentoringEvent {}
