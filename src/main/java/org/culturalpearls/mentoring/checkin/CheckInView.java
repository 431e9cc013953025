package org.culturalpearls.mentoring.checkin;

import java.time.Instant;
import java.util.Map;
import java.util.Set;
import org.culturalpearls.mentoring.agreement.MentoringId;
import org.culturalpearls.mentoring.agreement.MentoringSide;
import org.culturalpearls.people.PersonId;

/**
 * A check-in as one person may see it.
 *
 * @param number counts from the start of the mentoring
 * @param answerBy until when both sides are asked, or null while it is planned
 * @param answers only those that this person may read: the own side's, or both for a coordinator
 * @param concerns empty except for coordinators
 * @param finding what a coordinator found out; null except for coordinators
 */
public record CheckInView(
    CheckInId id,
    MentoringId mentoring,
    int number,
    CheckInState state,
    Instant opensAt,
    Instant answerBy,
    Map<MentoringSide, Answer> answers,
    Set<CheckInConcern> concerns,
    String finding) {

  /** The answer of one side; for that side and coordinators only. */
  public record Answer(
      PersonId person,
      Instant answeredAt,
      int rating,
      String progress,
      String obstacles,
      String note) {}
}
