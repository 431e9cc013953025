package org.culturalpearls.plan.internal.indicator;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.culturalpearls.plan.content.PlannedIndicator;
import org.culturalpearls.plan.content.RowId;
import org.culturalpearls.plan.indicator.IndicatorService;
import org.culturalpearls.plan.indicator.IndicatorService.Value;
import org.culturalpearls.plan.indicator.Measured;
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
            rules.find(() -> amount("amount", Label.field("amount"), value.amount(), indicator)),
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
   * @param name of the field
   */
  static BigDecimal amount(
      String field, Object name, BigDecimal amount, PlannedIndicator indicator) {
    if (amount == null) {
      throw RuleBroken.in(field, "error.shared.missing", name);
    }
    ValueRange range = ValueRange.of(indicator);
    if (!range.has(amount)) {
      throw RuleBroken.in(
          field,
          "error.indicator.amount." + (range.decimals() == 0 ? "whole" : "range"),
          name,
          range.lowest(),
          range.highest());
    }
    return amount.setScale(DECIMALS);
  }

  /**
   * Returns values of today; what is wrong is named by the field of each indicator.
   *
   * @param indicators of which values may be entered
   */
  static Map<RowId, Value> today(
      Map<RowId, BigDecimal> amounts, Map<RowId, Measured> indicators, LocalDate today) {
    ValueRules rules = new ValueRules();
    Map<RowId, Value> values = new LinkedHashMap<>();
    amounts.forEach(
        (id, amount) -> {
          String field = IndicatorService.fieldOf(id);
          Measured measured = indicators.get(id);
          if (measured == null) {
            throw IndicatorAccess.nothingHere();
          }
          PlannedIndicator indicator = measured.indicator();
          rules.find(() -> room(field, measured));
          rules.find(() -> day(today, indicator, today));
          BigDecimal checked =
              rules.find(() -> amount(field, indicator.title(), amount, indicator));
          values.put(id, new Value(today, checked, "", ""));
        });
    if (!rules.broken.isEmpty()) {
      throw RuleBroken.all(rules.broken);
    }
    return values;
  }

  private static Measured room(String field, Measured measured) {
    if (measured.values().size() >= Value.MOST) {
      throw RuleBroken.in(field, "error.indicator.too-many", Value.MOST);
    }
    return measured;
  }
}
