package org.culturalpearls.plan.internal.indicator;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.culturalpearls.plan.content.PlannedIndicator;
import org.culturalpearls.plan.indicator.IndicatorService.Value;
import org.culturalpearls.plan.indicator.ValueRange;
import org.culturalpearls.shared.Label;
import org.culturalpearls.shared.RuleBroken;
import org.culturalpearls.shared.TextRule;
import org.culturalpearls.shared.WebLink;

/** Checks what is typed of a value; finds all that is wrong at once. */
final class ValueRules {

  private static final int DECIMALS = 2;
  private static final Pattern HTTPS = Pattern.compile("(?i)https://\\S+");

  /** Nobody measured for this programme earlier. */
  private static final LocalDate EARLIEST = LocalDate.of(2000, 1, 1);

  private final List<RuleBroken> broken = new ArrayList<>();

  private ValueRules() {}

  /**
   * Returns the value as it is stored.
   *
   * @param today in the town's cycle
   */
  static Value checked(Value value, PlannedIndicator indicator, LocalDate today) {
    ValueRules rules = new ValueRules();
    Value checked =
        new Value(
            rules.find(() -> day(value.day(), indicator, today)),
            rules.find(() -> amount("amount", value.amount(), indicator)),
            rules.find(() -> TextRule.optional("note", value.note(), Value.MAX_NOTE)),
            rules.find(() -> link(value.link())));
    if (!rules.broken.isEmpty()) {
      throw RuleBroken.all(rules.broken);
    }
    return checked;
  }

  private <T> T find(Supplier<T> rule) {
    try {
      return rule.get();
    } catch (RuleBroken wrong) {
      broken.add(wrong);
      return null;
    }
  }

  /** Others are going to follow it. */
  private static String link(String typed) {
    String link = TextRule.optional("link", typed, Value.MAX_LINK);
    if (!link.isEmpty() && !(HTTPS.matcher(link).matches() && WebLink.isSafe(link))) {
      throw RuleBroken.in("link", "error.milestone.link");
    }
    return link;
  }

  private static LocalDate day(LocalDate day, PlannedIndicator indicator, LocalDate today) {
    TextRule.chosen("day", day);
    LocalDate first = indicator.baselineOn() == null ? EARLIEST : indicator.baselineOn();
    if (day.isAfter(today)) {
      throw RuleBroken.in("day", "error.indicator.day-to-come", today);
    }
    if (day.isBefore(first)) {
      throw RuleBroken.in("day", "error.indicator.day-too-early", first);
    }
    return day;
  }

  /**
   * Returns the amount, which the indicator's unit allows.
   *
   * @param field where it was typed
   */
  static BigDecimal amount(String field, BigDecimal amount, PlannedIndicator indicator) {
    TextRule.chosen(field, amount);
    ValueRange range = ValueRange.of(indicator);
    if (!range.has(amount)) {
      throw RuleBroken.in(
          field,
          "error.indicator.amount." + (range.decimals() == 0 ? "whole" : "range"),
          Label.field(field),
          range.lowest(),
          range.highest());
    }
    return amount.setScale(DECIMALS);
  }
}
