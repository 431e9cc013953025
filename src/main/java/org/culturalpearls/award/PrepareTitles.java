package org.culturalpearls.award;

import java.util.Map;
import org.culturalpearls.cycle.CycleId;

/**
 * Says to whom titles should go; version as read.
 *
 * @param decision the titles and the extra ones
 * @param reasons for departures from the rule, by their {@link Departure#key()}; those that are not
 *     given yet are left out
 * @param leftOut reviews that are not to be counted, with the reason
 */
public record PrepareTitles(
    CycleId cycle,
    long version,
    TitleDecision decision,
    Map<String, String> reasons,
    Map<ReviewId, String> leftOut) {

  public PrepareTitles {
    reasons = Map.copyOf(reasons);
    leftOut = Map.copyOf(leftOut);
  }
}
