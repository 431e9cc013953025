package org.culturalpearls.mentoring.matching;

import java.time.Instant;
import org.culturalpearls.cycle.ParticipationView;
import org.culturalpearls.mentoring.agreement.MentoringId;
import org.culturalpearls.people.PersonId;

/** The process that finds a mentor for a participation and brings about the agreement. */
public interface MatchingProcess {

  /** A participation needs a mentor; the coordinator's task is due at the given time. */
  void mentorNeeded(MentoringId mentoring, ParticipationView participation, Instant proposeBy);

  /**
   * A coordinator chose outside of the task: does the open task with this choice, by the same way
   * as its form. Throws AlreadyDone when none is open.
   */
  void propose(PersonId coordinator, MatchingService.Propose choice);

  /** The search ended from outside, because the town left. */
  void mentorNoLongerNeeded(MentoringId mentoring);
}
