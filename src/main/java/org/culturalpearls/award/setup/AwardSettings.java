package org.culturalpearls.award.setup;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.culturalpearls.cycle.CycleId;

/**
 * The award of a cycle as a coordinator sets it.
 *
 * @param times the moments at which its dates pass, those of the cycle among them
 * @param next the date that comes next; null when all have passed or the results are released
 * @param decision how far the decision on the titles is; null before it has begun
 * @param begun stages whose criteria stay as they are, since reviews may have been made by them
 * @param criteria of each stage, in the order in which reviewers see them
 * @param areas from where municipalities may enter
 */
public record AwardSettings(
    CycleId cycle,
    AwardDates dates,
    AwardTimes times,
    AwardDate next,
    DecisionState decision,
    AwardRules rules,
    Set<AwardStage> begun,
    Map<AwardStage, List<Criterion>> criteria,
    List<EligibleArea> areas,
    Appointments appointments) {

  public AwardSettings {
    begun = Set.copyOf(begun);
    criteria = Map.copyOf(criteria);
    areas = List.copyOf(areas);
  }

  /** Whether it can't be changed any more, or not now. */
  public boolean isFixed(AwardPart part) {
    return part.isFixed(decision);
  }

  public boolean isReleased() {
    return decision == DecisionState.RELEASED;
  }
}
