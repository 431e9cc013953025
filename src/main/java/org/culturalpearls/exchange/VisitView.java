package org.culturalpearls.exchange;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

/**
 * A visit that is asked for, agreed on or over.
 *
 * @param agreed the month that was agreed on; null before
 * @param day of the visit; null until the two have set it
 * @param report what the visitor tells; null before
 */
public record VisitView(VisitWish wish, YearMonth agreed, LocalDate day, Report report) {

  /**
   * What a visitor tells both towns.
   *
   * @param takeHome what the own town will do with it
   */
  public record Report(String saw, String takeHome, Instant at) {}

  /** Returns the months that were wished and are not over in this one. */
  public List<YearMonth> monthsFrom(YearMonth now) {
    return wish.months().stream().filter(month -> !month.isBefore(now)).toList();
  }

  /** Returns from when on the visitor can tell of it: the day, or else the end of the month. */
  public LocalDate tellableFrom() {
    return day == null ? agreed.atEndOfMonth() : day;
  }
}
