package org.culturalpearls.plan.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import org.culturalpearls.plan.MilestoneState;
import org.culturalpearls.plan.PlanProgress;

/** Counts milestones by state. */
final class Progress {

  private Progress() {}

  static PlanProgress of(List<Milestone> milestones, LocalDate today) {
    return new PlanProgress(
        count(milestones, in(MilestoneState.PLANNED)),
        count(milestones, in(MilestoneState.REPORTED)),
        count(milestones, in(MilestoneState.REWORK)),
        count(milestones, in(MilestoneState.REACHED)),
        count(milestones, in(MilestoneState.DROPPED)),
        count(milestones, milestone -> milestone.isOverdue(today)),
        milestones.stream()
            .filter(in(MilestoneState.REACHED))
            .mapToLong(Milestone::participants)
            .sum());
  }

  private static Predicate<Milestone> in(MilestoneState state) {
    return milestone -> milestone.state() == state;
  }

  private static int count(List<Milestone> milestones, Predicate<Milestone> which) {
    return (int) milestones.stream().filter(which).count();
  }
}
