package org.culturalpearls.plan;

import org.culturalpearls.cycle.ParticipationId;
import org.culturalpearls.people.PersonId;

/** Takes a town out of the programme, case-wide; done by whoever knows all that has to end. */
public interface LeavingProgramme {

  /**
   * Called inside the step of plan development in which the coordinator decided so. That process
   * ends by itself and must not be ended by what is done here.
   */
  void leave(PersonId coordinator, ParticipationId participation, String reason);
}
