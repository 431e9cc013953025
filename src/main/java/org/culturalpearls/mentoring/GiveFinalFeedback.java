package org.culturalpearls.mentoring;

/**
 * What one side says of the mentoring at its end; only that side and coordinators read it.
 *
 * @param rating how useful it was, 1 (not at all) to 5 (very)
 * @param advice what should be done differently, may be empty
 */
public record GiveFinalFeedback(
    MentoringId mentoring, MentoringSide side, int rating, String result, String advice) {}
