package org.culturalpearls.plan.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class BudgetTest {

  private static final RowId CINEMA = new RowId(1);
  private static final RowId CHOIR = new RowId(2);

  private final Budget budget =
      Budget.of(
          Contents.of(
              "",
              Measure.of("Cinema", ""),
              Measure.of("Choir", ""),
              Measure.of("Free of cost", ""),
              cost(CINEMA, CostKind.OWN_MONEY, "100.50", "20.25"),
              cost(CINEMA, CostKind.OWN_MONEY, "9.50", null),
              cost(CINEMA, CostKind.HOURS_IN_KIND, "40", "12"),
              cost(CHOIR, CostKind.SEED_MONEY, "1000", "5"),
              cost(CHOIR, CostKind.PARTNERS, "250", null)));

  @Test
  void addsUpEachMeasureByWhoBearsIt() {
    assertThat(budget.measures()).extracting(Budget.Line::measure).containsExactly(CINEMA, CHOIR);
    Budget.Line cinema = budget.measures().get(0);
    assertThat(cinema.of(CostKind.OWN_MONEY)).isEqualTo(amount("110.00", "20.25"));
    assertThat(cinema.of(CostKind.SEED_MONEY)).isEqualTo(Budget.Amount.NOTHING);
  }

  @Test
  void addsUpAllAndCountsHoursAsNoMoney() {
    assertThat(budget.all().money()).isEqualTo(amount("1360.00", "25.25"));
    assertThat(budget.all().of(CostKind.HOURS_IN_KIND)).isEqualTo(amount("40", "12"));
    assertThat(budget.measures().get(1).money()).isEqualTo(amount("1250", "5"));
  }

  private static Budget.Amount amount(String planned, String spent) {
    return new Budget.Amount(new BigDecimal(planned), new BigDecimal(spent));
  }

  private static CostLine cost(RowId measure, CostKind bears, String planned, String spent) {
    return new CostLine(
        measure,
        "What",
        bears,
        new BigDecimal(planned),
        spent == null ? null : new BigDecimal(spent));
  }
}
