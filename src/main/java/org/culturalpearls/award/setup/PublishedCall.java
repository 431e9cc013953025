package org.culturalpearls.award.setup;

import java.util.List;
import java.util.Map;
import org.culturalpearls.cycle.CycleView;

/**
 * An open call with all that is public.
 *
 * @param criteria by which nominations are reviewed, of each stage
 */
public record PublishedCall(
    OpenCall call,
    CycleView cycle,
    AwardDates dates,
    List<EligibleArea> areas,
    Map<AwardStage, List<Criterion>> criteria) {

  public PublishedCall {
    areas = List.copyOf(areas);
    criteria = Map.copyOf(criteria);
  }
}
