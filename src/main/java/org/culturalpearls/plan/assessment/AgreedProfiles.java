package org.culturalpearls.plan.assessment;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.culturalpearls.cycle.ParticipationId;

/**
 * Reads a summary of what towns agreed on, without checking rights and without a word that somebody
 * typed: for modules that decide themselves whom they show it.
 */
public interface AgreedProfiles {

  /** Returns that of the latest finished self-assessment; empty if none has levels. */
  Optional<Profile> latest(ParticipationId participation);

  /**
   * The levels of a self-assessment in short.
   *
   * @param at when it was finished
   * @param averages average of the agreed levels in each dimension, 1 to 5
   */
  record Profile(Instant at, Map<Dimension, Double> averages) {}
}
