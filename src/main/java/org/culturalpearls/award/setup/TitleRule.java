package org.culturalpearls.award.setup;

import java.math.BigDecimal;

/**
 * How titles are given in one cycle.
 *
 * @param titles how many
 * @param perCountry how many of them in one country at most; null for no limit
 * @param extraTitles how many more the jury may give where it finds a reason
 * @param extraWithinLimit whether the limit per country holds for those, too
 * @param tightWithin by how many points of the sum of scores two may differ and still count as
 *     tight
 */
public record TitleRule(
    int titles,
    Integer perCountry,
    int extraTitles,
    boolean extraWithinLimit,
    BigDecimal tightWithin) {

  /** How many of one country may have a title. */
  public int limit() {
    return perCountry == null ? Integer.MAX_VALUE : perCountry;
  }
}
