package org.culturalpearls.plan.indicator;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.culturalpearls.plan.content.IndicatorKind;
import org.culturalpearls.plan.content.PlannedIndicator;

/**
 * Between which numbers a value of an indicator lies.
 *
 * @param decimals how many digits after the point it may have
 */
public record ValueRange(BigDecimal lowest, BigDecimal highest, int decimals) {

  private static final int DECIMALS = 2;
  private static final Set<String> SHARES = Set.of("%", "percent", "per cent");
  private static final ValueRange LEVEL =
      new ValueRange(BigDecimal.ONE, BigDecimal.valueOf(PlannedIndicator.HIGHEST_LEVEL), 0);
  private static final ValueRange SHARE =
      new ValueRange(BigDecimal.ZERO, BigDecimal.valueOf(100), DECIMALS);
  private static final ValueRange POINTS =
      new ValueRange(
          BigDecimal.ZERO, BigDecimal.valueOf(Scale.ZERO_TO_TEN.choices() - 1L), DECIMALS);
  private static final ValueRange COUNT =
      new ValueRange(BigDecimal.ZERO, PlannedIndicator.MAX_VALUE, DECIMALS);
  private static final ValueRange ANY =
      new ValueRange(PlannedIndicator.MAX_VALUE.negate(), PlannedIndicator.MAX_VALUE, DECIMALS);

  /**
   * Levels go from 1 to 5, shares from 0 to 100, points from 0 to 10; what a ready question counts
   * is never below zero. A unit in the town's own words says nothing, except percent.
   */
  public static ValueRange of(PlannedIndicator indicator) {
    if (indicator.measured() == IndicatorKind.RUBRIC) {
      return LEVEL;
    }
    Optional<KitQuestion> question = question(indicator);
    if (question.isEmpty()) {
      String unit = indicator.unit().strip().toLowerCase(Locale.ROOT);
      return SHARES.contains(unit) ? SHARE : ANY;
    }
    return switch (question.get().unit()) {
      case PERCENT -> SHARE;
      case POINTS -> POINTS;
      case PEOPLE, ACTIVITIES, HOURS, GROUPS, PLACES, ORGANISATIONS -> COUNT;
    };
  }

  private static Optional<KitQuestion> question(PlannedIndicator indicator) {
    return Arrays.stream(KitQuestion.values())
        .filter(each -> each.name().equals(indicator.kitKey()))
        .findFirst();
  }

  public boolean has(BigDecimal amount) {
    return amount.compareTo(lowest) >= 0
        && amount.compareTo(highest) <= 0
        && amount.stripTrailingZeros().scale() <= decimals;
  }

  /** Returns whether a value may be below zero. */
  public boolean isSigned() {
    return lowest.signum() < 0;
  }

  /** Returns whether its ends say more than how much can be stored. */
  public boolean isBounded() {
    return highest.compareTo(PlannedIndicator.MAX_VALUE) < 0;
  }
}
