package org.culturalpearls.mentoring.ending;

import java.time.Instant;
import org.culturalpearls.cycle.ParticipationView;
import org.culturalpearls.mentoring.agreement.MentoringId;
import org.culturalpearls.mentoring.agreement.MentoringView;

/** The process that waits for the end of a mentoring and closes it. */
public interface ClosureProcess {

  /** Waits for the agreed end. */
  void waitForEnd(MentoringView mentoring, ParticipationView town, Instant endsAt);

  void endMoved(MentoringId mentoring, Instant endsAt);

  /** Does not wait for the agreed end any longer. */
  void endsEarly(MentoringId mentoring);

  /** The town left: nothing is waited for and nobody is asked any more. */
  void end(MentoringId mentoring);
}
