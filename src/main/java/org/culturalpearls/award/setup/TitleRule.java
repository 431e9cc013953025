package org.culturalpearls.award.setup;

import java.math.BigDecimal;

/**
 * The rule by which titles are given in one cycle.
 *
 * @param titles how many
 * @param perCountry the maximum in one country; null for no limit
 * @param extraTitles how many more the jury may give for a reason
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

  /** Returns the maximum number of titles in one country. */
  public int limit() {
    return perCountry == null ? Integer.MAX_VALUE : perCountry;
  }
}
