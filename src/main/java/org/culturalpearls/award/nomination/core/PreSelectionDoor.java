package org.culturalpearls.award.nomination.core;

import org.culturalpearls.cycle.CycleId;

/** Knows whether pre-selection can be decided; implemented by the reviews. */
public interface PreSelectionDoor {

  /**
   * Returns whether the call with its grace is over, and either pre-selection is over as well or
   * nothing more can come to it: every nomination is checked and all reviews are in.
   */
  boolean isClosed(CycleId cycle);
}
