package org.culturalpearls.mentoring.ending;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.culturalpearls.cycle.ParticipationId;
import org.culturalpearls.mentoring.agreement.MentoringId;
import org.culturalpearls.mentoring.agreement.MentoringSide;
import org.culturalpearls.people.PersonId;

/** The end of a mentoring: final feedback of both sides, then a coordinator closes it. */
public interface ClosureService {

  /**
   * The end has come: both sides are asked for their final feedback.
   *
   * @return until when
   */
  Instant begin(MentoringId mentoring);

  /** Throws unless this person may give this side's feedback now. */
  void requireMayGiveFeedback(PersonId person, MentoringId mentoring, MentoringSide side);

  void giveFeedback(PersonId person, GiveFeedback command);

  /**
   * Both have given feedback, or the time is over.
   *
   * @return until when a coordinator should close the mentoring
   */
  Instant endFeedback(MentoringId mentoring);

  /**
   * What a coordinator has to know to close it; throws for others, and for a coordinator who
   * belongs to one of the two sides.
   */
  ClosureView toClose(PersonId person, MentoringId mentoring);

  void close(PersonId person, Close command);

  /** What this person may read of the end; empty while the mentoring goes on. */
  Optional<ClosureView> closure(PersonId person, MentoringId mentoring);

  /**
   * Handover notes of a town, the latest first: for coordinators all; for mentors those that they
   * left or were left.
   */
  List<HandoverView> handovers(PersonId person, ParticipationId participation);

  /**
   * Closes a mentoring.
   *
   * @param reason why it was not carried out, read by both sides; empty when completed
   * @param handoverNote what the next mentor should know, read by the old and the new mentors and
   *     coordinators; empty unless the town goes on with another mentor
   */
  record Close(MentoringId mentoring, ClosureOutcome outcome, String reason, String handoverNote) {}

  /**
   * What one side says of the mentoring at its end; only that side and coordinators read it.
   *
   * @param rating how useful it was, 1 (not at all) to 5 (very)
   * @param advice what should be done differently, may be empty
   */
  record GiveFeedback(
      MentoringId mentoring, MentoringSide side, int rating, String result, String advice) {}
}
