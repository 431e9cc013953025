package org.culturalpearls.award.review;

import java.math.BigDecimal;
import org.culturalpearls.award.nomination.NominationId;
import org.culturalpearls.people.Country;

/**
 * A nomination with its rank.
 *
 * @param rank from 1; equal scores share a rank, and as many ranks after it are skipped
 * @param lowest value of its reviews
 * @param highest value of its reviews
 * @param tied whether it shares its rank
 * @param tight whether the next nomination above or below, with another score, is within the tight
 *     points
 */
public record RankedNomination(
    NominationId nomination,
    Country country,
    int rank,
    BigDecimal sum,
    Mean mean,
    BigDecimal lowest,
    BigDecimal highest,
    boolean tied,
    boolean tight) {

  /** Returns the difference between the highest and the lowest value. */
  public BigDecimal spread() {
    return highest.subtract(lowest);
  }

  public int reviews() {
    return mean.count();
  }
}
