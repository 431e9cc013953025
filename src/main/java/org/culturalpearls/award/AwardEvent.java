package org.culturalpearls.award;

import org.culturalpearls.cycle.CycleId;

/** What happens to the award of a cycle; published in the transaction of the change. */
public interface AwardEvent {

  CycleId cycle();
}
