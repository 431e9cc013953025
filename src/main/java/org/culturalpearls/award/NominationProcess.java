package org.culturalpearls.award;

import java.util.Collection;
import org.culturalpearls.cycle.CycleId;

/** The process of a nomination, from its first draft to the release of the results. */
public interface NominationProcess {

  void start(NominationStart start);

  /** Dates of the cycle were moved; what waits for them waits for the new ones. */
  void datesMoved(CycleId cycle, NominationTimes times);

  /** Pre-selection reviews of these are in, and it can be decided about them. */
  void reviewsIn(Collection<NominationId> nominations);

  /** Its plan was submitted and is before the jury. */
  void planSubmitted(NominationId nomination);

  /** The results of its cycle are released. */
  void released(NominationId nomination, boolean pearl);

  /** It was withdrawn, or its town left: nothing of it is asked for any more. */
  void end(NominationId nomination);
}
