package org.culturalpearls.portal.plan;

import java.util.Map;
import java.util.stream.Collectors;
import org.culturalpearls.plan.content.RowId;
import org.culturalpearls.plan.indicator.Figure;
import org.culturalpearls.plan.indicator.IndicatorService.MeasuredMeasure;
import org.culturalpearls.plan.indicator.Standing;
import org.culturalpearls.portal.form.ExactDecimals;

/**
 * Where a measure stands, beside its row in the plan.
 *
 * @param figures of those indicators that have a value
 */
public record MeasureProgress(StatusWord status, Standing standing, Map<RowId, Figure> figures) {

  static MeasureProgress of(MeasuredMeasure measure) {
    return new MeasureProgress(
        StatusWord.of(measure.standing().state()),
        measure.standing(),
        measure.indicators().stream()
            .filter(each -> each.figure().isMeasured())
            .collect(Collectors.toMap(each -> each.row().id(), each -> each.figure())));
  }

  /** Returns the current figure of an indicator without trailing zeros; empty without a value. */
  public String current(RowId indicator) {
    Figure figure = figures.get(indicator);
    return figure == null ? "" : ExactDecimals.text(figure.current());
  }
}
