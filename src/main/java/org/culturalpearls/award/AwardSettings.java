package org.culturalpearls.award;

import java.util.List;
import java.util.Map;
import org.culturalpearls.cycle.CycleId;

/**
 * The award of a cycle as a coordinator sets it.
 *
 * @param times the moments at which its dates pass, those of the cycle among them
 * @param next the date that comes next; null when all have passed
 * @param criteria of each stage, in the order in which reviewers see them
 * @param areas from where municipalities may enter
 */
public record AwardSettings(
    CycleId cycle,
    AwardDates dates,
    AwardTimes times,
    AwardDate next,
    AwardRules rules,
    Map<AwardStage, List<Criterion>> criteria,
    List<EligibleArea> areas,
    Appointments appointments) {

  public AwardSettings {
    criteria = Map.copyOf(criteria);
    areas = List.copyOf(areas);
  }
}
