package org.culturalpearls.portal.indicator;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.culturalpearls.plan.content.RowId;
import org.culturalpearls.plan.indicator.IndicatorService;
import org.culturalpearls.portal.form.FormValues;
import org.culturalpearls.shared.RuleBroken;

/** Values of several indicators typed on one page, each in a field of its own. */
public final class TypedValues {

  private static final Pattern FIELD = Pattern.compile("values\\[n(\\d{1,18})]");

  private TypedValues() {}

  /** Returns the field of an indicator, as facades call it, too. */
  public static String field(RowId indicator) {
    return IndicatorService.fieldOf(indicator);
  }

  public static boolean isField(String name) {
    return FIELD.matcher(name).matches();
  }

  /** Returns what was typed of each indicator, by its field. */
  public static Map<String, String> typed(Map<String, List<String>> sent) {
    Map<String, String> typed = new LinkedHashMap<>();
    sent.forEach(
        (name, values) -> {
          if (isField(name) && !values.isEmpty()) {
            typed.put(name, values.get(0));
          }
        });
    return typed;
  }

  /**
   * Returns the amounts of the fields that are not empty; throws RuleBroken for all that is no
   * number.
   *
   * @param names how each field is called where something is wrong with it
   */
  public static Map<RowId, BigDecimal> amounts(
      Map<String, String> typed, Function<RowId, Object> names) {
    Map<RowId, BigDecimal> amounts = new LinkedHashMap<>();
    List<RuleBroken> unreadable = new ArrayList<>();
    typed.forEach(
        (name, text) -> {
          try {
            RowId indicator = indicator(name);
            BigDecimal amount = FormValues.exact(name, names.apply(indicator), text);
            if (amount != null) {
              amounts.put(indicator, amount);
            }
          } catch (RuleBroken wrong) {
            unreadable.add(wrong);
          }
        });
    if (!unreadable.isEmpty()) {
      throw RuleBroken.all(unreadable);
    }
    return amounts;
  }

  private static RowId indicator(String name) {
    Matcher field = FIELD.matcher(name);
    if (!field.matches()) {
      throw new IllegalArgumentException(name);
    }
    return new RowId(Long.parseLong(field.group(1)));
  }
}
