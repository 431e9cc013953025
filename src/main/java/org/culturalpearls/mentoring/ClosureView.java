package org.culturalpearls.mentoring;

import java.time.Instant;
import java.util.Map;

/**
 * The end of a mentoring as one person may see it.
 *
 * @param feedback only what this person may read: the own side's, or both for a coordinator
 * @param outcome null until a coordinator has closed it
 * @param reason why it was not carried out, or null
 */
public record ClosureView(
    MentoringId mentoring,
    Map<MentoringSide, FinalFeedbackView> feedback,
    ClosureOutcome outcome,
    String reason,
    Instant closedAt) {}
