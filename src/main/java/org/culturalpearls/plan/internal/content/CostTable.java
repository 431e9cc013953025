package org.culturalpearls.plan.internal.content;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.culturalpearls.plan.content.CostKind;
import org.culturalpearls.plan.content.CostLine;
import org.culturalpearls.plan.content.PlanRow;
import org.culturalpearls.plan.content.RowKind;
import org.culturalpearls.shared.Columns;

/** How the costs of measures are stored. */
final class CostTable extends RowTable<CostLine> {

  CostTable() {
    super(
        RowKind.COST,
        CostLine.class,
        List.of(
            Column.id("measure_id", CostLine::measure),
            Column.text("title", CostLine::title),
            Column.constant("bears", CostLine::bears),
            Column.number("planned", CostLine::planned),
            Column.number("spent", CostLine::spent)));
  }

  @Override
  CostLine read(ResultSet row) throws SQLException {
    return new CostLine(
        id(row, "measure_id"),
        row.getString("title"),
        Columns.oneOf(row, "bears", CostKind.class),
        row.getBigDecimal("planned"),
        row.getBigDecimal("spent"));
  }

  @Override
  CostLine checked(CostLine row, RowChecks checks) {
    return new CostLine(
        checks.requiredMeasure(row.measure()),
        checks.required("title", row.title(), PlanRow.MAX_TITLE),
        checks.chosen("bears", row.bears()),
        amount("planned", checks.chosen("planned", row.planned()), checks),
        amount("spent", row.spent(), checks));
  }

  private static BigDecimal amount(String field, BigDecimal amount, RowChecks checks) {
    return checks.number(field, amount, BigDecimal.ZERO, CostLine.MAX_AMOUNT);
  }
}
