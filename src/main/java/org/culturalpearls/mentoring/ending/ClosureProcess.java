package org.culturalpearls.mentoring.ending;

import java.time.Instant;
import org.culturalpearls.cycle.ParticipationView;
import org.culturalpearls.mentoring.agreement.MentoringId;
import org.culturalpearls.mentoring.agreement.MentoringView;

/** Port to the process that waits for the end of a mentoring and closes it. */
public interface ClosureProcess {

  /** Waits for the agreed end. */
  void waitForEnd(MentoringView mentoring, ParticipationView town, Instant endsAt);

  void endMoved(MentoringId mentoring, Instant endsAt);

  /** Stops waiting for the agreed end. */
  void endsEarly(MentoringId mentoring);

  /** Ends the process with its open tasks, since the town left. */
  void end(MentoringId mentoring);
}
