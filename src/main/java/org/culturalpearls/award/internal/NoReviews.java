package org.culturalpearls.award.internal;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.culturalpearls.award.AwardStage;
import org.culturalpearls.award.NominationId;
import org.culturalpearls.cycle.CycleId;
import org.springframework.context.annotation.Fallback;
import org.springframework.stereotype.Component;

/** What reviews say as long as there are none. */
@Component
@Fallback
class NoReviews implements ReviewReads {

  @Override
  public List<CountedReview> counted(CycleId cycle, AwardStage stage) {
    return List.of();
  }

  @Override
  public boolean allIn(CycleId cycle, AwardStage stage) {
    return false;
  }

  @Override
  public Map<NominationId, List<String>> remarksToTowns(
      AwardStage stage, Collection<NominationId> nominations) {
    return Map.of();
  }
}
