package org.culturalpearls.award.review.internal;

import java.math.BigDecimal;
import java.util.List;
import org.culturalpearls.award.nomination.NominationId;
import org.culturalpearls.people.Country;

/**
 * A nomination to be ranked.
 *
 * @param values one for each counted review
 * @param withdrawn whether it no longer competes
 */
public record Candidate(
    NominationId nomination, Country country, List<BigDecimal> values, boolean withdrawn) {

  public Candidate {
    values = List.copyOf(values);
  }

  BigDecimal sum() {
    return values.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
  }
}
