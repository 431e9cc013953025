package org.culturalpearls.mentoring;

/** Ends the search for a mentor, with the reason that the town will read. */
public record CloseWithoutMatch(MentoringId mentoring, String reason) {}
