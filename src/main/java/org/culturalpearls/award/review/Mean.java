package org.culturalpearls.award.review;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * The mean of some numbers, kept as their sum and count: it is rounded where it is shown and
 * nowhere else, so that two means are equal only where they really are.
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

  /** Two means that are equal are one and the same, however many numbers they are of. */
  @Override
  public boolean equals(Object other) {
    return other instanceof Mean mean && compareTo(mean) == 0;
  }

  @Override
  public int hashCode() {
    return rounded(6).stripTrailingZeros().hashCode();
  }

  /** Whether the two differ by no more than this much in the sum of as many numbers as given. */
  public boolean isWithin(BigDecimal points, int numbers, Mean other) {
    BigDecimal apart = scaledBy(other).subtract(other.scaledBy(this)).abs();
    BigDecimal common = BigDecimal.valueOf(count).multiply(BigDecimal.valueOf(other.count));
    return apart.multiply(BigDecimal.valueOf(numbers)).compareTo(points.multiply(common)) <= 0;
  }

  /** For showing. */
  public BigDecimal rounded(int decimals) {
    return sum.divide(BigDecimal.valueOf(count), decimals, RoundingMode.HALF_UP);
  }

  private BigDecimal scaledBy(Mean other) {
    return sum.multiply(BigDecimal.valueOf(other.count));
  }
}
