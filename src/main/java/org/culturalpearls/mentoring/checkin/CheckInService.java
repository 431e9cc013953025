package org.culturalpearls.mentoring.checkin;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.culturalpearls.mentoring.agreement.MentoringId;
import org.culturalpearls.mentoring.agreement.MentoringSide;
import org.culturalpearls.people.PersonId;

/** Check-ins: both sides of a mentoring are asked each quarter how it goes. */
public interface CheckInService {

  /**
   * Opens the check-in at the end of its quarter: both sides are asked from now on.
   *
   * @return until when
   */
  Instant open(CheckInId checkIn);

  /** Throws unless this person may answer for this side now. */
  void requireMayAnswer(PersonId person, CheckInId checkIn, MentoringSide side);

  /** Returns when the check-in before this one was opened; for the first, when the pair agreed. */
  Instant lookedBackSince(CheckInId checkIn);

  void answer(PersonId person, Answer command);

  /**
   * Closes a check-in when both have answered or the time is over: evaluates the answers, and plans
   * the next check-in while the mentoring is active.
   *
   * @return until when a coordinator should look into the mentoring; empty if there is no concern
   */
  Optional<Instant> close(CheckInId checkIn);

  /**
   * Returns the check-in with both answers, for a coordinator who has to look into the mentoring;
   * throws for others, and for a coordinator who belongs to one of the two sides.
   */
  CheckInView toLookInto(PersonId person, CheckInId checkIn);

  /** Records what the coordinator found out; only coordinators read it. */
  void lookInto(PersonId person, CheckInId checkIn, String finding);

  /**
   * Returns all check-ins of a mentoring, the latest first, with what this person may read of them.
   */
  List<CheckInView> ofMentoring(PersonId person, MentoringId mentoring);

  /**
   * One side's answer to a check-in.
   *
   * @param rating how the mentoring goes, 1 (very badly) to 5 (very well)
   * @param obstacles what gets in the way, may be empty
   * @param note to the coordinators, may be empty
   */
  record Answer(
      CheckInId checkIn,
      MentoringSide side,
      int rating,
      String progress,
      String obstacles,
      String note) {}
}
