package org.culturalpearls.award.review;

import org.culturalpearls.cycle.CycleId;
import org.culturalpearls.people.PersonId;

/** Shows the nominations of a cycle side by side to those who decide on pre-selection. */
public interface PreSelectionService {

  /**
   * Returns the board for coordinators and deputies, without anything of nominations that the
   * reader may not see.
   */
  PreSelectionBoard board(PersonId reader, CycleId cycle);
}
