package org.culturalpearls.plan.internal.content;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.culturalpearls.plan.content.Direction;
import org.culturalpearls.plan.content.IndicatorKind;
import org.culturalpearls.plan.content.PlanRow;
import org.culturalpearls.plan.content.PlannedIndicator;
import org.culturalpearls.plan.content.RowKind;
import org.culturalpearls.plan.indicator.KitQuestion;
import org.culturalpearls.shared.Columns;

/** How the indicators of measures are stored. */
final class IndicatorTable extends RowTable<PlannedIndicator> {

  private static final Set<String> KIT =
      Stream.of(KitQuestion.values()).map(Enum::name).collect(Collectors.toUnmodifiableSet());

  IndicatorTable() {
    super(
        RowKind.INDICATOR,
        PlannedIndicator.class,
        List.of(
            Column.id("measure_id", PlannedIndicator::measure),
            Column.text("title", PlannedIndicator::title),
            Column.text("unit", PlannedIndicator::unit),
            Column.constant("direction", PlannedIndicator::direction),
            Column.constant("measured", PlannedIndicator::measured),
            new Column<>("cumulative", "boolean", PlannedIndicator::cumulative),
            Column.number("baseline", PlannedIndicator::baseline),
            Column.day("baseline_on", PlannedIndicator::baselineOn),
            Column.text("baseline_source", PlannedIndicator::baselineSource),
            Column.number("target", PlannedIndicator::target),
            Column.day("target_on", PlannedIndicator::targetOn),
            new Column<>("kit_key", "varchar", PlannedIndicator::kitKey)));
  }

  @Override
  PlannedIndicator read(ResultSet row) throws SQLException {
    return new PlannedIndicator(
        id(row, "measure_id"),
        row.getString("title"),
        row.getString("unit"),
        Columns.oneOf(row, "direction", Direction.class),
        Columns.oneOf(row, "measured", IndicatorKind.class),
        row.getBoolean("cumulative"),
        row.getBigDecimal("baseline"),
        Columns.date(row, "baseline_on"),
        row.getString("baseline_source"),
        row.getBigDecimal("target"),
        Columns.date(row, "target_on"),
        row.getString("kit_key"));
  }

  @Override
  PlannedIndicator checked(PlannedIndicator row, RowChecks checks) {
    Direction direction = checks.chosen("direction", row.direction());
    BigDecimal baseline = value("baseline", row.baseline(), row, checks);
    BigDecimal target = value("target", row.target(), row, checks);
    checks.inOrder(
        "targetOn", row.baselineOn(), row.targetOn(), "error.plan.target-before-baseline");
    checks.require(isAhead(direction, baseline, target), "target", "error.plan.target-direction");
    checks.require(
        !(row.cumulative() && row.measured() == IndicatorKind.RUBRIC),
        "cumulative",
        "error.plan.levels-do-not-add");
    checks.require(
        row.kitKey() == null || KIT.contains(row.kitKey()),
        "kitKey",
        "error.plan.no-such-question");
    return new PlannedIndicator(
        checks.requiredMeasure(row.measure()),
        checks.required("title", row.title(), PlanRow.MAX_TITLE),
        checks.required("unit", row.unit(), PlannedIndicator.MAX_UNIT),
        direction,
        checks.chosen("measured", row.measured()),
        row.cumulative(),
        baseline,
        row.baselineOn(),
        checks.optional("baselineSource", row.baselineSource(), PlanRow.MAX_ANSWER),
        target,
        row.targetOn(),
        row.kitKey());
  }

  private static boolean isAhead(Direction direction, BigDecimal baseline, BigDecimal target) {
    if (direction == null || baseline == null || target == null) {
      return true;
    }
    int further = target.compareTo(baseline);
    return direction == Direction.UP ? further >= 0 : further <= 0;
  }

  private static BigDecimal value(
      String field, BigDecimal value, PlannedIndicator row, RowChecks checks) {
    return row.measured() == IndicatorKind.RUBRIC
        ? checks.number(
            field, value, BigDecimal.ONE, BigDecimal.valueOf(PlannedIndicator.HIGHEST_LEVEL))
        : checks.number(
            field, value, PlannedIndicator.MAX_VALUE.negate(), PlannedIndicator.MAX_VALUE);
  }
}
