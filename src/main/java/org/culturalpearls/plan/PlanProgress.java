package org.culturalpearls.plan;

/**
 * The progress of a town's milestones.
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

  /** Returns whether all milestones are finished. */
  public boolean isFinished() {
    return counted() == reached;
  }

  /** Returns the number of milestones that were not dropped. */
  public int counted() {
    return planned + reported + rework + reached;
  }
}
