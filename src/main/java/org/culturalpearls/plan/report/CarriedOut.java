package org.culturalpearls.plan.report;

import java.math.BigDecimal;

/**
 * What was carried out of a plan, or of several, in numbers.
 *
 * @param measuresReached measures all of whose milestones and targets are reached, or of which the
 *     team says so
 * @param measuresDropped measures that were given up
 * @param targets indicators with a target, of measures that were not given up
 * @param targetsReached those whose target is reached
 * @param people who took part in what reached milestones report
 * @param firstTimers who came for the first time, by the indicators that count them
 * @param spent in euros: without hours
 */
public record CarriedOut(
    int measures,
    int measuresReached,
    int measuresDropped,
    int milestones,
    int milestonesReached,
    int milestonesDropped,
    int targets,
    int targetsReached,
    long people,
    BigDecimal firstTimers,
    BigDecimal spent) {

  public static final CarriedOut NOTHING =
      new CarriedOut(0, 0, 0, 0, 0, 0, 0, 0, 0, BigDecimal.ZERO, BigDecimal.ZERO);

  public CarriedOut plus(CarriedOut other) {
    return new CarriedOut(
        measures + other.measures,
        measuresReached + other.measuresReached,
        measuresDropped + other.measuresDropped,
        milestones + other.milestones,
        milestonesReached + other.milestonesReached,
        milestonesDropped + other.milestonesDropped,
        targets + other.targets,
        targetsReached + other.targetsReached,
        people + other.people,
        firstTimers.add(other.firstTimers),
        spent.add(other.spent));
  }
}
