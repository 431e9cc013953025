package org.culturalpearls.award;

import java.util.List;
import org.culturalpearls.cycle.CycleId;

/**
 * Gives a stage these criteria; version as read.
 *
 * @param reason why, when the call is open already; may be empty before
 */
public record ChangeCriteria(
    CycleId cycle, long version, AwardStage stage, List<Criterion> criteria, String reason) {

  public ChangeCriteria {
    criteria = List.copyOf(criteria);
  }
}
