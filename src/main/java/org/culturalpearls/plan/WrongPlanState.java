package org.culturalpearls.plan;

import org.culturalpearls.cycle.ParticipationId;
import org.culturalpearls.shared.AlreadyDone;

/** A step was tried that the plan's state does not allow (any more). */
public class WrongPlanState extends AlreadyDone {

  public WrongPlanState(ParticipationId participation, PlanState state) {
    super("error.plan.state." + state, String.valueOf(participation.value()));
  }
}
