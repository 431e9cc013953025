package org.culturalpearls.mentoring.ending;

import java.time.Instant;
import java.util.Map;
import org.culturalpearls.mentoring.agreement.MentoringId;
import org.culturalpearls.mentoring.agreement.MentoringSide;
import org.culturalpearls.people.PersonId;

/**
 * The closing of a mentoring as one person may see it.
 *
 * @param feedback only what this person may read: the own side's, or both for a coordinator
 * @param outcome null until a coordinator has closed it
 * @param reason why it was not carried out, or null
 */
public record ClosureView(
    MentoringId mentoring,
    Map<MentoringSide, Feedback> feedback,
    ClosureOutcome outcome,
    String reason,
    Instant closedAt) {

  /** The final feedback of one side; for that side and coordinators only. */
  public record Feedback(
      PersonId person, Instant givenAt, int rating, String result, String advice) {}
}
