package org.culturalpearls.portal.indicator;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.culturalpearls.plan.indicator.IndicatorService.Value;
import org.culturalpearls.plan.indicator.ValueView;
import org.culturalpearls.portal.form.ExactDecimals;
import org.culturalpearls.portal.form.FormValues;
import org.culturalpearls.shared.RuleBroken;

/**
 * A value, as typed.
 *
 * @param version of what is corrected; empty for a new one
 */
public record ValueForm(String version, String day, String amount, String note, String link) {

  static final ValueForm EMPTY = new ValueForm("", "", "", "", "");

  static ValueForm of(ValueView value) {
    return new ValueForm(
        Long.toString(value.version()),
        value.day().toString(),
        ExactDecimals.text(value.amount()),
        value.note(),
        value.link());
  }

  Value value() {
    List<RuleBroken> unreadable = new ArrayList<>();
    Value value =
        new Value(
            read(unreadable, () -> FormValues.date("day", day)),
            read(unreadable, () -> FormValues.exact("amount", amount)),
            note,
            link);
    if (!unreadable.isEmpty()) {
      throw RuleBroken.all(unreadable);
    }
    return value;
  }

  private static <T> T read(List<RuleBroken> unreadable, Supplier<T> typed) {
    try {
      return typed.get();
    } catch (RuleBroken wrong) {
      unreadable.add(wrong);
      return null;
    }
  }
}
