package org.culturalpearls.portal.award;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import org.culturalpearls.award.setup.AwardCycleService;
import org.culturalpearls.award.setup.AwardDates;
import org.culturalpearls.award.setup.AwardSettings;
import org.culturalpearls.cycle.CycleId;
import org.culturalpearls.portal.form.FormValues;
import org.culturalpearls.shared.Versioned;

/** The dates of an award, each with its time of day, as typed. */
record AwardDatesForm(
    String callOpensAt,
    String callOpensAtTime,
    String callClosesAt,
    String callClosesAtTime,
    String graceMinutes,
    String preSelectionEndsAt,
    String preSelectionEndsAtTime,
    String juryEndsAt,
    String juryEndsAtTime,
    String resultsAt,
    String resultsAtTime,
    String reason,
    String anyway,
    String version) {

  static AwardDatesForm empty() {
    return new AwardDatesForm("", "", "", "", "15", "", "", "", "", "", "", "", "", null);
  }

  static AwardDatesForm of(Versioned<AwardSettings> read) {
    return of(read.value().dates(), Long.toString(read.version()));
  }

  static AwardDatesForm of(AwardDates dates, String version) {
    return new AwardDatesForm(
        date(dates.callOpensAt()),
        time(dates.callOpensAt()),
        date(dates.callClosesAt()),
        time(dates.callClosesAt()),
        Integer.toString(dates.graceMinutes()),
        date(dates.preSelectionEndsAt()),
        time(dates.preSelectionEndsAt()),
        date(dates.juryEndsAt()),
        time(dates.juryEndsAt()),
        date(dates.resultsAt()),
        time(dates.resultsAt()),
        "",
        "",
        version);
  }

  AwardCycleService.SetUp setUp(CycleId cycle) {
    return new AwardCycleService.SetUp(cycle, dates());
  }

  AwardCycleService.ChangeDates change(CycleId cycle) {
    return new AwardCycleService.ChangeDates(cycle, FormValues.version(version), dates(), reason);
  }

  private AwardDates dates() {
    return new AwardDates(
        FormValues.moment("callOpensAt", callOpensAt, callOpensAtTime),
        FormValues.moment("callClosesAt", callClosesAt, callClosesAtTime),
        FormValues.whole("graceMinutes", graceMinutes),
        FormValues.moment("preSelectionEndsAt", preSelectionEndsAt, preSelectionEndsAtTime),
        FormValues.moment("juryEndsAt", juryEndsAt, juryEndsAtTime),
        FormValues.moment("resultsAt", resultsAt, resultsAtTime));
  }

  private static String date(LocalDateTime at) {
    return at.toLocalDate().toString();
  }

  private static String time(LocalDateTime at) {
    LocalTime time = at.toLocalTime();
    return time.truncatedTo(ChronoUnit.SECONDS).toString();
  }
}
