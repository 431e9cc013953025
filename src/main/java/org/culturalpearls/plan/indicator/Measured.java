package org.culturalpearls.plan.indicator;

import java.util.List;
import org.culturalpearls.plan.content.PlannedIndicator;
import org.culturalpearls.plan.content.Row;

/**
 * An indicator with what was measured.
 *
 * @param values the latest day first; those taken back, too
 */
public record Measured(Row<PlannedIndicator> row, Figure figure, List<ValueView> values) {

  public Measured {
    values = List.copyOf(values);
  }

  public PlannedIndicator indicator() {
    return row.content();
  }

  /** Returns the value of the latest day that counts, or null. */
  public ValueView last() {
    return values.stream().filter(ValueView::counts).findFirst().orElse(null);
  }
}
