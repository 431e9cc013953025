package org.culturalpearls.award.review;

import org.culturalpearls.cycle.CycleId;
import org.culturalpearls.people.PersonId;

/** The nominations of a cycle side by side, for who decides which of them write a plan. */
public interface PreSelectionService {

  /** For coordinators and deputies; of nominations that the reader may not see nothing is in it. */
  PreSelectionBoard board(PersonId reader, CycleId cycle);
}
