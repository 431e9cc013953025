package org.culturalpearls.plan;

import org.culturalpearls.cycle.ParticipationId;
import org.culturalpearls.shared.AlreadyDone;

/** Thrown when the state of a plan does not allow a step (any more). */
public class WrongPlanState extends AlreadyDone {

  public WrongPlanState(ParticipationId participation, PlanState state) {
    super("error.plan.state." + state, String.valueOf(participation.value()));
  }
}
