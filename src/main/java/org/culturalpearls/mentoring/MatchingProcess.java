package org.culturalpearls.mentoring;

import java.time.Instant;
import org.culturalpearls.cycle.ParticipationView;

/** The process that finds a mentor for a participation and brings about the agreement. */
public interface MatchingProcess {

  /** A participation needs a mentor; the coordinator's task is due at the given time. */
  void mentorNeeded(MentoringId mentoring, ParticipationView participation, Instant proposeBy);

  /** The search ended from outside, because the town left. */
  void mentorNoLongerNeeded(MentoringId mentoring);
}
