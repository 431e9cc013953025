package org.culturalpearls.mentoring;

/**
 * Closes a mentoring.
 *
 * @param reason why it was not carried out, read by both sides; empty when completed
 * @param handoverNote what the next mentor should know, read by the old and the new mentors and
 *     coordinators; empty unless the town goes on with another mentor
 */
public record CloseMentoring(
    MentoringId mentoring, ClosureOutcome outcome, String reason, String handoverNote) {}
