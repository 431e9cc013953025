package org.culturalpearls.mentoring;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.culturalpearls.cycle.ParticipationId;
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

  void giveFeedback(PersonId person, GiveFinalFeedback command);

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

  void close(PersonId person, CloseMentoring command);

  /** What this person may read of the end; empty while the mentoring goes on. */
  Optional<ClosureView> closure(PersonId person, MentoringId mentoring);

  /**
   * Handover notes of a town, the latest first: for coordinators all; for mentors those that they
   * left or were left.
   */
  List<HandoverView> handovers(PersonId person, ParticipationId participation);
}
