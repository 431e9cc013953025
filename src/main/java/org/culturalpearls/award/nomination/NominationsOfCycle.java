package org.culturalpearls.award.nomination;

import java.util.List;

/**
 * The nominations of a cycle for one coordinator.
 *
 * @param seen the visible nominations, by town
 * @param hidden how many a conflict of interest keeps from this reader
 */
public record NominationsOfCycle(List<NominationFacts> seen, int hidden) {

  public NominationsOfCycle {
    seen = List.copyOf(seen);
  }
}
