package org.culturalpearls.plan.indicator;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * What people choose from when they are asked, and how their answers become one value. The wording
 * of each choice stands in the messages {@code scale.<name>.<choice>}, from 0.
 */
public enum Scale {
  /** From "strongly disagree" to "strongly agree"; the value is the share of those who agree. */
  AGREEMENT(5, Set.of(3, 4)),
  /** Yes or no; the value is the share of yes. */
  YES_NO(2, Set.of(0)),
  /** From "hardly ever or never" to "often"; the value is the share of "often". */
  HOW_OFTEN(3, Set.of(2)),
  /** From "often or always" to "never"; the value is the share of "often or always". */
  LONELY(5, Set.of(0)),
  /** From 0 to 10; the value is the mean. */
  ZERO_TO_TEN(11, Set.of());

  private static final int DECIMALS = 1;
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private final int choices;
  private final Set<Integer> counted;

  Scale(int choices, Set<Integer> counted) {
    this.choices = choices;
    this.counted = counted;
  }

  /** Returns how many choices there are; the first is 0. */
  public int choices() {
    return choices;
  }

  public boolean has(int choice) {
    return choice >= 0 && choice < choices;
  }

  public Unit unit() {
    return counted.isEmpty() ? Unit.POINTS : Unit.PERCENT;
  }

  /** Returns whether a choice is of those whose share is the value. */
  public boolean counts(int choice) {
    return counted.contains(choice);
  }

  /**
   * Returns the value with one decimal.
   *
   * @param chosen how many chose each, in the order of the choices; at least one person did
   */
  public BigDecimal value(List<Integer> chosen) {
    int answered = chosen.stream().mapToInt(Integer::intValue).sum();
    if (answered == 0 || chosen.size() != choices) {
      throw new IllegalArgumentException("no value of " + chosen);
    }
    BigDecimal sum =
        counted.isEmpty()
            ? BigDecimal.valueOf(
                IntStream.range(0, choices).mapToLong(i -> (long) i * chosen.get(i)).sum())
            : HUNDRED.multiply(BigDecimal.valueOf(counted.stream().mapToLong(chosen::get).sum()));
    return sum.divide(BigDecimal.valueOf(answered), DECIMALS, RoundingMode.HALF_UP);
  }
}
