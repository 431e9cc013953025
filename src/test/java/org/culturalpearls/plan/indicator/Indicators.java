package org.culturalpearls.plan.indicator;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.plan.content.Direction;
import org.culturalpearls.plan.content.IndicatorKind;
import org.culturalpearls.plan.content.PlannedIndicator;
import org.culturalpearls.plan.content.RowId;
import org.culturalpearls.plan.indicator.ValueView.Act;

/** Makes indicators and values for tests. */
public final class Indicators {

  public static final LocalDate BEGINNING = LocalDate.parse("2027-01-10");
  public static final LocalDate TARGET_ON = LocalDate.parse("2027-10-01");

  private static final Instant ENTERED = Instant.parse("2027-02-01T09:00:00Z");
  private static final RowId INDICATOR = new RowId(41);

  private Indicators() {}

  /** Guests a month, from 10 to 60, of which the latest counts. */
  public static PlannedIndicator guests(RowId measure) {
    return of(measure, Direction.UP, false, "10", "60");
  }

  /** Helpers, from 0 to 25, who add up. */
  public static PlannedIndicator helpers(RowId measure) {
    return of(measure, Direction.UP, true, "0", "25");
  }

  /** How many in a hundred come for the first time, from 30 to 50. */
  public static PlannedIndicator firstTimers(RowId measure, String kitKey) {
    return new PlannedIndicator(
        measure,
        "Is this the first time?",
        "percent",
        Direction.UP,
        IndicatorKind.QUANTITATIVE,
        false,
        new BigDecimal("30"),
        BEGINNING,
        "A survey last year",
        new BigDecimal("50"),
        TARGET_ON,
        kitKey);
  }

  /**
   * @param from null for no value at the beginning
   * @param to null for no target
   */
  public static PlannedIndicator of(
      RowId measure, Direction direction, boolean cumulative, String from, String to) {
    return new PlannedIndicator(
        measure,
        cumulative ? "How many help?" : "How many come?",
        "people",
        direction,
        IndicatorKind.QUANTITATIVE,
        cumulative,
        from == null ? null : new BigDecimal(from),
        from == null ? null : BEGINNING,
        "Counted by the team",
        to == null ? null : new BigDecimal(to),
        to == null ? null : TARGET_ON,
        null);
  }

  /** A value that was entered after all with smaller ids. */
  public static ValueView value(long id, LocalDate day, String amount) {
    return new ValueView(
        new ValueId(id),
        0,
        INDICATOR,
        day,
        new BigDecimal(amount),
        "",
        "",
        new Act(new PersonId(7), ENTERED.plusSeconds(id)),
        null,
        null,
        null);
  }

  public static ValueView takenBack(ValueView value) {
    return new ValueView(
        value.id(),
        value.version(),
        value.indicator(),
        value.day(),
        value.amount(),
        value.note(),
        value.link(),
        value.entered(),
        null,
        new Act(new PersonId(7), ENTERED.plusSeconds(1_000_000)),
        value.answers());
  }
}
