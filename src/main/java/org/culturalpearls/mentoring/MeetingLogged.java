package org.culturalpearls.mentoring;

/** A meeting was logged; both sides can read its notes. */
public record MeetingLogged(MentoringId mentoring, MeetingId meeting) {}
