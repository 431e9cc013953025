package org.culturalpearls.plan.content;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.plan.MilestoneOwner;
import org.culturalpearls.plan.PlannedMilestone;

/**
 * Plans in which everything is said, each text once: a challenge and an asset, and measures with
 * three costs, two indicators and a milestone each.
 */
public final class WholePlan {

  public static final String VISION = "Nobody in Saarelinn is **alone in winter**. Rūjiena Õ Ą Ł.";
  public static final PersonId OWNER = new PersonId(7);
  public static final String SECOND_OWNER = "Marta Ozola";

  private static final LocalDate START = LocalDate.of(2027, 1, 11);

  private WholePlan() {}

  public static PlanContent of(int measures) {
    List<Row<PlanRow>> rows = new ArrayList<>();
    rows.add(Contents.row(1, new Challenge("Long winters", "A third of those asked are alone.")));
    rows.add(
        Contents.row(2, new Asset("The cinema", "It is empty since 2009.", List.of(new RowId(1)))));
    for (int number = 1; number <= measures; number++) {
      measure(number, rows);
    }
    return Contents.ofRows(VISION, rows);
  }

  /** Its costs are 1000.50 of own money, spent 100, 20 hours, and 300 of seed money, by number. */
  private static void measure(int number, List<Row<PlanRow>> rows) {
    long id = 100L * number;
    RowId measure = new RowId(id);
    BigDecimal factor = BigDecimal.valueOf(number);
    Stream.of(
            new Measure(
                "Open door " + number,
                "Every Sunday the door of house " + number + " is open:\n\n- tea\n- *films*",
                "For people of quarter " + number,
                MilestoneOwner.person(OWNER),
                MilestoneOwner.named(SECOND_OWNER),
                "Choir " + number,
                START.plusDays(number),
                START.plusDays(number).plusMonths(6),
                MeasureSource.PRACTICE,
                "Seen in town " + number,
                List.of(new RowId(1))),
            new CostLine(
                measure,
                "Rent " + number,
                CostKind.OWN_MONEY,
                new BigDecimal("1000.50").multiply(factor),
                new BigDecimal("100.00").multiply(factor)),
            new CostLine(
                measure,
                "Helpers " + number,
                CostKind.HOURS_IN_KIND,
                new BigDecimal("20.00").multiply(factor),
                null),
            new CostLine(
                measure,
                "Projector " + number,
                CostKind.SEED_MONEY,
                new BigDecimal("300.00").multiply(factor),
                null),
            new PlannedIndicator(
                measure,
                "How many come for the first time to house " + number + "?",
                "people a month",
                Direction.UP,
                IndicatorKind.QUANTITATIVE,
                true,
                new BigDecimal("12.50"),
                START,
                "Counted at door " + number,
                new BigDecimal("40.00"),
                START.plusMonths(10),
                null),
            new PlannedIndicator(
                measure,
                "How well do neighbours of house " + number + " know each other?",
                "level",
                Direction.UP,
                IndicatorKind.RUBRIC,
                false,
                new BigDecimal("2.00"),
                START,
                "",
                new BigDecimal("4.00"),
                null,
                null),
            new PlanMilestone(
                measure,
                new PlannedMilestone(
                    "House " + number + " is open",
                    MilestoneOwner.person(OWNER),
                    START.plusMonths(4).plusDays(number),
                    "Guests on evening " + number,
                    "40 guests")))
        .forEach(row -> rows.add(Contents.row(id + place(rows, id), row)));
  }

  private static long place(List<Row<PlanRow>> rows, long measure) {
    return rows.stream().filter(row -> row.id().value() >= measure).count();
  }
}
