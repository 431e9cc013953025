package org.culturalpearls.plan.content;

import java.math.BigDecimal;
import java.util.List;

/**
 * What a measure costs.
 *
 * @param title what it is for
 * @param planned in euros, or in hours where the kind says so; two decimals
 * @param spent so far, in the same unit, or null
 */
public record CostLine(
    RowId measure, String title, CostKind bears, BigDecimal planned, BigDecimal spent)
    implements PlanRow {

  /** The largest amount. */
  public static final BigDecimal MAX_AMOUNT = new BigDecimal("9999999.99");

  @Override
  public RowKind kind() {
    return RowKind.COST;
  }

  @Override
  public List<RowFact> facts() {
    return RowFact.said(
        new RowFact("bears", bears), new RowFact("planned", planned), new RowFact("spent", spent));
  }
}
