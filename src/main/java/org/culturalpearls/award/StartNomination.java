package org.culturalpearls.award;

import org.culturalpearls.cycle.CycleId;
import org.culturalpearls.cycle.ParticipationId;

/**
 * Begins a nomination for the award of a cycle.
 *
 * @param town a participation of the town in this cycle or an earlier one
 * @param consent how the town agreed, when one of its mentors begins it; not asked of its team
 */
public record StartNomination(CycleId cycle, ParticipationId town, String consent) {

  public static final int MAX_CONSENT = 500;
}
