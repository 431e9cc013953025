package org.culturalpearls.exchange;

import java.time.YearMonth;
import java.util.List;

/**
 * What somebody wants who asks for a visit.
 *
 * @param people how many would come
 * @param months that would suit
 */
public record VisitWish(VisitKind kind, int people, List<YearMonth> months) {

  /** The largest group. */
  public static final int MOST_PEOPLE = 50;

  /** How many months from now on can be chosen. */
  public static final int MONTHS_AHEAD = 12;

  public VisitWish {
    months = List.copyOf(months);
  }
}
