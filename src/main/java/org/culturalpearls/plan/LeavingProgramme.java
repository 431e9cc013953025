package org.culturalpearls.plan;

import org.culturalpearls.cycle.ParticipationId;
import org.culturalpearls.people.PersonId;

/**
 * Takes a town out of the programme, with its whole case; implemented by the module that knows
 * everything to be ended.
 */
public interface LeavingProgramme {

  /**
   * Called inside the step of plan development in which the coordinator decided it. That process
   * ends by itself; the implementation must not end it.
   */
  void leave(PersonId coordinator, ParticipationId participation, String reason);
}
