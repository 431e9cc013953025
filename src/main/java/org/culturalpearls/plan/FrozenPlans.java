package org.culturalpearls.plan;

import java.util.Optional;
import org.culturalpearls.cycle.ParticipationId;

/** Reads frozen versions of plans for reviewers; the caller checks the right. */
public interface FrozenPlans {

  Optional<PlanVersionView> version(ParticipationId participation, int number);
}
