package org.culturalpearls.plan;

/**
 * How far a town has come with its milestones.
 *
 * @param overdue those planned or in rework that are past their date
 * @param participants people reached, over all reached milestones
 */
public record PlanProgress(
    int planned,
    int reported,
    int rework,
    int reached,
    int dropped,
    int overdue,
    long participants) {

  public static final PlanProgress NONE = new PlanProgress(0, 0, 0, 0, 0, 0, 0);

  /** Whether nothing is left to be reached. */
  public boolean isFinished() {
    return counted() == reached;
  }

  /** All milestones that are still meant to be reached, or are. */
  public int counted() {
    return planned + reported + rework + reached;
  }
}
