package org.culturalpearls.plan;

import org.culturalpearls.cycle.ParticipationId;

/** Asks whether a plan waits for a jury; answered by whoever knows of awards. */
public interface PlansBeforeJury {

  /** Whether a submitted plan of this participation comes into force only after the jury. */
  boolean isBeforeJury(ParticipationId participation);
}
