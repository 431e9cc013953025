package org.culturalpearls.award.review;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * The mean of some numbers, stored as their sum and count. It is rounded only for display, so that
 * two means are equal only if they really are.
 */
public record Mean(BigDecimal sum, int count) implements Comparable<Mean> {

  public Mean {
    if (count < 1) {
      throw new IllegalArgumentException("a mean of nothing");
    }
  }

  @Override
  public int compareTo(Mean other) {
    return scaledBy(other).compareTo(other.scaledBy(this));
  }

  /** Equal means are equal, whatever the count of numbers. */
  @Override
  public boolean equals(Object other) {
    return other instanceof Mean mean && compareTo(mean) == 0;
  }

  @Override
  public int hashCode() {
    return rounded(6).stripTrailingZeros().hashCode();
  }

  /**
   * Returns whether the two differ by at most these points, as sums of the given count of numbers.
   */
  public boolean isWithin(BigDecimal points, int numbers, Mean other) {
    BigDecimal apart = scaledBy(other).subtract(other.scaledBy(this)).abs();
    BigDecimal common = BigDecimal.valueOf(count).multiply(BigDecimal.valueOf(other.count));
    return apart.multiply(BigDecimal.valueOf(numbers)).compareTo(points.multiply(common)) <= 0;
  }

  /** Rounds for display. */
  public BigDecimal rounded(int decimals) {
    return sum.divide(BigDecimal.valueOf(count), decimals, RoundingMode.HALF_UP);
  }

  private BigDecimal scaledBy(Mean other) {
    return sum.multiply(BigDecimal.valueOf(other.count));
  }
}
