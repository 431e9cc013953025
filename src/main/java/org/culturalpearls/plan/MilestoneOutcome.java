package org.culturalpearls.plan;

/**
 * What follows a decision on a milestone.
 *
 * @param finished whether it is reached or dropped
 * @param times of what follows; null when finished
 */
public record MilestoneOutcome(boolean finished, MilestoneTimes times) {

  public static MilestoneOutcome done() {
    return new MilestoneOutcome(true, null);
  }

  public static MilestoneOutcome goesOn(MilestoneTimes times) {
    return new MilestoneOutcome(false, times);
  }
}
