package org.culturalpearls.mentoring.checkin;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.culturalpearls.mentoring.agreement.MentoringId;
import org.culturalpearls.mentoring.agreement.MentoringSide;
import org.culturalpearls.people.PersonId;

/** The quarterly question to both sides of a mentoring: how is it going? */
public interface CheckInService {

  /**
   * The quarter is over: both sides are asked from now on.
   *
   * @return until when
   */
  Instant open(CheckInId checkIn);

  /** Throws unless this person may answer for this side now. */
  void requireMayAnswer(PersonId person, CheckInId checkIn, MentoringSide side);

  void answer(PersonId person, Answer command);

  /**
   * Both have answered, or the time is over: judges what there is, and plans the next check-in
   * while the mentoring is active.
   *
   * @return until when a coordinator should look into the mentoring; empty when all is well
   */
  Optional<Instant> close(CheckInId checkIn);

  /**
   * The check-in with both answers, for a coordinator who has to look into the mentoring; throws
   * for others, and for a coordinator who belongs to one of the two sides.
   */
  CheckInView toLookInto(PersonId person, CheckInId checkIn);

  /** Keeps what the coordinator found out; only coordinators read it. */
  void lookInto(PersonId person, CheckInId checkIn, String finding);

  /** All check-ins of a mentoring, the latest first, with what this person may read of them. */
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
