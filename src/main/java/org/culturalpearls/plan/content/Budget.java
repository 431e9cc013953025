package org.culturalpearls.plan.content;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What the measures of a plan cost, by who bears it.
 *
 * @param measures those that cost something, in the order of the plan
 * @param all the sums over all measures
 */
public record Budget(List<Line> measures, Line all) {

  /** Sums of what is planned and of what is spent. */
  public record Amount(BigDecimal planned, BigDecimal spent) {

    public static final Amount NOTHING = new Amount(BigDecimal.ZERO, BigDecimal.ZERO);

    private Amount plus(CostLine cost) {
      return plus(
          new Amount(cost.planned(), cost.spent() == null ? BigDecimal.ZERO : cost.spent()));
    }

    private Amount plus(Amount other) {
      return new Amount(planned.add(other.planned), spent.add(other.spent));
    }
  }

  /**
   * The costs of a measure, or of all.
   *
   * @param measure null for all
   */
  public record Line(RowId measure, Map<CostKind, Amount> amounts) {

    public Amount of(CostKind bears) {
      return amounts.getOrDefault(bears, Amount.NOTHING);
    }

    /** Returns the sum in euros: without hours. */
    public Amount money() {
      return Arrays.stream(CostKind.values())
          .filter(CostKind::isMoney)
          .map(this::of)
          .reduce(Amount.NOTHING, Amount::plus);
    }
  }

  public static Budget of(PlanContent plan) {
    return new Budget(
        plan.measures().stream()
            .map(measure -> line(measure.id(), plan.of(measure.id(), plan.costs())))
            .filter(line -> !line.amounts().isEmpty())
            .toList(),
        line(null, plan.costs()));
  }

  private static Line line(RowId measure, Collection<Row<CostLine>> costs) {
    Map<CostKind, Amount> amounts = new EnumMap<>(CostKind.class);
    Stream<CostLine> lines = costs.stream().map(Row::content);
    lines.forEach(
        cost ->
            amounts.put(
                cost.bears(), amounts.getOrDefault(cost.bears(), Amount.NOTHING).plus(cost)));
    return new Line(measure, amounts);
  }
}
