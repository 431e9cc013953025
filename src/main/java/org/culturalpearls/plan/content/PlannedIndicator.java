package org.culturalpearls.plan.content;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * What tells whether a measure works.
 *
 * @param title the question that it answers
 * @param unit of all its values
 * @param cumulative whether its values add up; otherwise the latest counts
 * @param baseline its value before the measure began, on that day, from that source
 * @param target the value aimed at, to be reached by that day
 * @param kitKey the name of the question of the kit that it was made of, or null
 */
public record PlannedIndicator(
    RowId measure,
    String title,
    String unit,
    Direction direction,
    IndicatorKind measured,
    boolean cumulative,
    BigDecimal baseline,
    LocalDate baselineOn,
    String baselineSource,
    BigDecimal target,
    LocalDate targetOn,
    String kitKey)
    implements PlanRow {

  /** Maximum length of a unit, in characters. */
  public static final int MAX_UNIT = 60;

  /** The largest value; the smallest is the same below zero. */
  public static final BigDecimal MAX_VALUE = new BigDecimal("999999999.99");

  /** The highest level of a rubric; the lowest is 1. */
  public static final int HIGHEST_LEVEL = 5;

  @Override
  public RowKind kind() {
    return RowKind.INDICATOR;
  }

  @Override
  public List<RowFact> facts() {
    return RowFact.said(
        new RowFact("unit", unit),
        new RowFact("direction", direction),
        new RowFact("measured", measured),
        new RowFact("cumulative", cumulative),
        new RowFact("baseline", baseline),
        new RowFact("baselineOn", baselineOn),
        new RowFact("baselineSource", baselineSource),
        new RowFact("target", target),
        new RowFact("targetOn", targetOn));
  }
}
