package org.culturalpearls.award.review;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.culturalpearls.award.nomination.NominationId;
import org.culturalpearls.award.setup.AwardStage;
import org.culturalpearls.cycle.CycleId;
import org.culturalpearls.people.PersonId;

/**
 * A review as its reviewer and the coordinators see it.
 *
 * @param due date of the next step: the answer on conflicts, then the end of the stage
 * @param points by the number of the criterion; those not given yet are left out
 * @param value the weighted sum of the points; null until it is submitted
 * @param afterSeeing whether it was corrected after others' reviews were seen
 */
public record ReviewView(
    ReviewId id,
    long version,
    NominationId nomination,
    CycleId cycle,
    AwardStage stage,
    PersonId reviewer,
    ReviewState state,
    Instant due,
    Map<Integer, Integer> points,
    String townRemarks,
    String confidential,
    BigDecimal value,
    Instant submittedAt,
    boolean afterSeeing) {

  public ReviewView {
    points = Collections.unmodifiableMap(new TreeMap<>(points));
  }
}
