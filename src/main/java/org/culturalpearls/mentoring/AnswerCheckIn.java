package org.culturalpearls.mentoring;

/**
 * One side's answer to a check-in.
 *
 * @param rating how the mentoring goes, 1 (very badly) to 5 (very well)
 * @param obstacles what gets in the way, may be empty
 * @param note to the coordinators, may be empty
 */
public record AnswerCheckIn(
    CheckInId checkIn,
    MentoringSide side,
    int rating,
    String progress,
    String obstacles,
    String note) {}
