package org.culturalpearls.award;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.culturalpearls.award.setup.AwardDates;
import org.culturalpearls.cycle.CycleId;
import org.culturalpearls.cycle.CycleView;

/** Dates of an award that go with those of the cycle 2027. */
public final class Awarded {

  public static final LocalDate OPENS = LocalDate.of(2026, 9, 1);
  public static final LocalDate PLANS = LocalDate.of(2027, 3, 31);
  public static final LocalDate ENDS = LocalDate.of(2027, 12, 31);
  public static final ZoneId ZONE = ZoneId.of("Europe/Stockholm");
  public static final CycleView CYCLE = cycle(OPENS, PLANS, ENDS);

  public static final AwardDates DATES = in(2027);

  private Awarded() {}

  /** The same in another title year: from 15 September before it to 15 June. */
  public static AwardDates in(int titleYear) {
    int before = titleYear - 1;
    return new AwardDates(
        LocalDateTime.of(before, 9, 15, 9, 0),
        LocalDateTime.of(before, 11, 30, 23, 59, 59),
        15,
        LocalDateTime.of(titleYear, 1, 31, 18, 0),
        LocalDateTime.of(titleYear, 5, 31, 18, 0),
        LocalDateTime.of(titleYear, 6, 15, 12, 0));
  }

  /** Those of 2027 with other times where one is given. */
  public static AwardDates with(String opens, String closes, String preSelection, String jury) {
    return new AwardDates(
        or(opens, DATES.callOpensAt()),
        or(closes, DATES.callClosesAt()),
        DATES.graceMinutes(),
        or(preSelection, DATES.preSelectionEndsAt()),
        or(jury, DATES.juryEndsAt()),
        DATES.resultsAt());
  }

  private static LocalDateTime or(String at, LocalDateTime otherwise) {
    return at == null ? otherwise : LocalDateTime.parse(at);
  }

  public static CycleView cycle(LocalDate opens, LocalDate plans, LocalDate ends) {
    return new CycleView(new CycleId(4), 2027, "Cycle 2027", ZONE, opens, plans, ends, false, null);
  }
}
