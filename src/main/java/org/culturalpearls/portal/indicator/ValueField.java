package org.culturalpearls.portal.indicator;

import java.util.List;
import org.culturalpearls.plan.indicator.IndicatorService.MeasuredMeasure;
import org.culturalpearls.plan.indicator.Measured;
import org.culturalpearls.plan.indicator.ValueQuestionService.Asked;
import org.culturalpearls.plan.indicator.ValueRange;
import org.culturalpearls.portal.form.ExactDecimals;

/**
 * A field for a value that a mail asked for.
 *
 * @param measure title of the measure to which the indicator belongs
 */
public record ValueField(String measure, Measured measured) {

  static List<ValueField> all(Asked asked) {
    return asked.measures().stream()
        .flatMap(measure -> measure.indicators().stream().map(each -> of(measure, each)))
        .toList();
  }

  private static ValueField of(MeasuredMeasure measure, Measured measured) {
    return new ValueField(measure.row().content().title(), measured);
  }

  public String name() {
    return TypedValues.field(measured.row().id());
  }

  public String title() {
    return measured.indicator().title();
  }

  public String unit() {
    return measured.indicator().unit();
  }

  public boolean addsUp() {
    return measured.indicator().cumulative();
  }

  public boolean signed() {
    return ValueRange.of(measured.indicator()).isSigned();
  }

  /** Returns the latest value without trailing zeros, or null. */
  public String last() {
    return measured.last() == null ? null : ExactDecimals.text(measured.last().amount());
  }
}
