package org.culturalpearls.plan.indicator;

/**
 * How many indicators of several plans stand where.
 *
 * @param reached their target is reached
 * @param onTheWay measured, and not behind
 * @param behind their target's day is past, or half of the time is gone and less than half of what
 *     would be due by now is reached
 * @param unmeasured they have no value yet
 * @param withoutTarget measured, and no target is said
 */
public record IndicatorTotals(
    int reached, int onTheWay, int behind, int unmeasured, int withoutTarget) {

  /** Returns how many there are in all. */
  public int all() {
    return reached + onTheWay + behind + unmeasured + withoutTarget;
  }
}
