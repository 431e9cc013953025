package org.culturalpearls.plan;

import java.util.Optional;
import org.culturalpearls.cycle.ParticipationId;

/** Frozen versions of plans for those who judge them; whether they may is asked by the caller. */
public interface FrozenPlans {

  Optional<PlanVersionView> version(ParticipationId participation, int number);
}
