package org.culturalpearls.plan;

import org.culturalpearls.cycle.ParticipationId;
import org.culturalpearls.shared.AlreadyDone;

/** Thrown when the state of a plan does not allow a step (any more). */
public class WrongPlanState extends AlreadyDone {

  public WrongPlanState(ParticipationId participation, PlanState state) {
    this(participation, state, null);
  }

  /**
   * @param change how far a change of the plan in force is, or null
   */
  public WrongPlanState(ParticipationId participation, PlanState state, PlanChangeState change) {
    super(
        change == null ? "error.plan.state." + state : "error.plan.change-state." + change,
        String.valueOf(participation.value()));
  }
}
