package org.culturalpearls.plan;

import java.util.Collection;
import java.util.Set;
import org.culturalpearls.cycle.ParticipationId;

/** Says whether a plan waits for a jury; implemented by the module that knows the awards. */
public interface PlansBeforeJury {

  /**
   * Returns whether a submitted plan of this participation comes into force only after the jury.
   */
  boolean isBeforeJury(ParticipationId participation);

  /** Returns whether the town has a nomination whose result is still open or not told. */
  boolean isInAward(ParticipationId participation);

  /** Returns those of which {@link #isInAward} is true, in one read. */
  Set<ParticipationId> inAward(Collection<ParticipationId> participations);
}
