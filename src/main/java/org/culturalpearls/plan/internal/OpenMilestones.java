package org.culturalpearls.plan.internal;

import java.util.List;
import org.culturalpearls.cycle.OpenWork;
import org.culturalpearls.cycle.ParticipationId;
import org.culturalpearls.plan.MilestoneState;
import org.springframework.stereotype.Component;

/**
 * Tells the module cycle whether a town has milestones that are neither reached nor dropped, or
 * changes its plan.
 */
@Component
class OpenMilestones implements OpenWork {

  private static final List<MilestoneState> FINISHED =
      List.of(MilestoneState.REACHED, MilestoneState.DROPPED);

  private final Milestones milestones;
  private final Plans plans;

  OpenMilestones(Milestones milestones, Plans plans) {
    this.milestones = milestones;
    this.plans = plans;
  }

  @Override
  public boolean isOpen(ParticipationId participation) {
    return milestones.existsByParticipationIdAndStateNotIn(participation.value(), FINISHED)
        || plans.existsByParticipationIdAndChangeStateNotNull(participation.value());
  }
}
