package org.culturalpearls.mentoring.ending;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.culturalpearls.cycle.ParticipationId;
import org.culturalpearls.mentoring.agreement.MentoringId;
import org.culturalpearls.mentoring.agreement.MentoringSide;
import org.culturalpearls.people.PersonId;

/** Closes mentorings: final feedback of both sides, then the decision of a coordinator. */
public interface ClosureService {

  /**
   * Begins the closing at the end of the mentoring: both sides are asked for final feedback.
   *
   * @return until when
   */
  Instant begin(MentoringId mentoring);

  /** Throws unless this person may give this side's feedback now. */
  void requireMayGiveFeedback(PersonId person, MentoringId mentoring, MentoringSide side);

  void giveFeedback(PersonId person, GiveFeedback command);

  /**
   * Ends the feedback when both have given it, or the time is over.
   *
   * @return until when a coordinator should close the mentoring
   */
  Instant endFeedback(MentoringId mentoring);

  /**
   * Returns what a coordinator needs to close it; throws for others, and for a coordinator who
   * belongs to one of the two sides.
   */
  ClosureView toClose(PersonId person, MentoringId mentoring);

  void close(PersonId person, Close command);

  /** Returns what this person may read of the closing; empty while the mentoring is active. */
  Optional<ClosureView> closure(PersonId person, MentoringId mentoring);

  /**
   * Returns the handover notes of a town, the latest first: all for coordinators; for mentors those
   * that they left or received.
   */
  List<HandoverView> handovers(PersonId person, ParticipationId participation);

  /**
   * Closes a mentoring.
   *
   * @param reason why it was not carried out, read by both sides; empty when completed
   * @param handoverNote for the next mentor, read by the old and the new mentors and coordinators;
   *     empty unless the town goes on with another mentor
   */
  record Close(MentoringId mentoring, ClosureOutcome outcome, String reason, String handoverNote) {}

  /**
   * Gives the final feedback of one side; only that side and coordinators read it.
   *
   * @param rating how useful it was, 1 (not at all) to 5 (very)
   * @param advice what should be done differently, may be empty
   */
  record GiveFeedback(
      MentoringId mentoring, MentoringSide side, int rating, String result, String advice) {}
}
