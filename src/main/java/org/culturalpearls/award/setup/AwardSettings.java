package org.culturalpearls.award.setup;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.culturalpearls.cycle.CycleId;

/**
 * The settings of a cycle's award.
 *
 * @param times the moments at which its dates pass, including those of the cycle
 * @param next the next date; null when all have passed or the results are released
 * @param decision state of the title decision; null before it has begun
 * @param begun stages whose criteria are fixed, since reviews may have been made by them
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

  /** Returns whether the part can't be changed, either for good or now. */
  public boolean isFixed(AwardPart part) {
    return part.isFixed(decision);
  }

  public boolean isReleased() {
    return decision == DecisionState.RELEASED;
  }
}
