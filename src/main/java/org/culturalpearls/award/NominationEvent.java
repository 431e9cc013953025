package org.culturalpearls.award;

import org.culturalpearls.cycle.ParticipationId;

/** What happens to a nomination; published in the transaction of the change. */
public interface NominationEvent {

  NominationId nomination();

  ParticipationId participation();
}
