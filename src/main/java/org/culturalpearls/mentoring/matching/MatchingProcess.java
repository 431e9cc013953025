package org.culturalpearls.mentoring.matching;

import java.time.Instant;
import org.culturalpearls.cycle.ParticipationView;
import org.culturalpearls.mentoring.agreement.MentoringId;
import org.culturalpearls.people.PersonId;

/** Port to the process that finds a mentor for a participation and leads to the agreement. */
public interface MatchingProcess {

  /** Starts the search for a mentor; the coordinator's task is due at the given time. */
  void mentorNeeded(MentoringId mentoring, ParticipationView participation, Instant proposeBy);

  /**
   * Completes the open task with a choice that the coordinator made elsewhere, in the same way as
   * its form. Throws AlreadyDone if none is open.
   */
  void propose(PersonId coordinator, MatchingService.Propose choice);

  /** Ends the search, because the town left. */
  void mentorNoLongerNeeded(MentoringId mentoring);
}
