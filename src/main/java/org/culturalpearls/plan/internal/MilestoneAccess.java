package org.culturalpearls.plan.internal;

import org.culturalpearls.plan.MilestoneId;
import org.springframework.stereotype.Component;

/** Finds milestones, and checks rights on the plan that they belong to. */
@Component
class MilestoneAccess {

  private final Milestones milestones;
  private final PlanAccess plan;

  MilestoneAccess(Milestones milestones, PlanAccess plan) {
    this.milestones = milestones;
    this.plan = plan;
  }

  PlanAccess plan() {
    return plan;
  }

  Milestone existing(MilestoneId id) {
    return milestones.of(id);
  }

  /** Locks the milestone until the end of the transaction. */
  Milestone toChange(MilestoneId id) {
    return milestones.lockForUpdate(id);
  }
}
