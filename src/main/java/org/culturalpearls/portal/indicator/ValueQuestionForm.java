package org.culturalpearls.portal.indicator;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.culturalpearls.plan.content.RowId;
import org.culturalpearls.plan.indicator.Measured;
import org.culturalpearls.plan.indicator.ValueQuestionService.Asked;

/** The values that a mail asked for, as typed, by their indicators. */
public class ValueQuestionForm {

  private Map<String, String> values = new LinkedHashMap<>();

  public Map<String, String> getValues() {
    return values;
  }

  public void setValues(Map<String, String> values) {
    this.values = values;
  }

  /** Returns what was typed of the indicators that were asked for; others have no field. */
  Map<RowId, BigDecimal> amounts(Asked asked) {
    Map<String, String> typed = new LinkedHashMap<>();
    Map<RowId, String> titles = new HashMap<>();
    for (Measured each : asked.indicators()) {
      RowId id = each.row().id();
      titles.put(id, each.indicator().title());
      String value = values.get("n" + id.value());
      if (value != null) {
        typed.put(TypedValues.field(id), value);
      }
    }
    return TypedValues.amounts(typed, titles::get);
  }
}
