package org.culturalpearls.portal.cycles;

import java.time.LocalDate;
import java.time.ZoneId;
import org.culturalpearls.cycle.CycleId;
import org.culturalpearls.cycle.CycleService;
import org.culturalpearls.cycle.CycleView;
import org.culturalpearls.portal.form.FormValues;
import org.culturalpearls.portal.shell.Zones;
import org.culturalpearls.shared.LocalMoments;
import org.culturalpearls.shared.Versioned;

/** A cycle's name and dates, as typed; title year and kind only of a new one. */
record CycleForm(
    String titleYear,
    String name,
    String zone,
    String opensOn,
    String planDueOn,
    String planDueOnTime,
    String endsOn,
    String rehearsal,
    String reason,
    String version) {

  static CycleForm empty() {
    return new CycleForm(
        "",
        "",
        Zones.PROGRAMME.getId(),
        "",
        "",
        LocalMoments.LAST_SECOND.toString(),
        "",
        null,
        null,
        null);
  }

  static CycleForm of(Versioned<CycleView> read) {
    CycleView cycle = read.value();
    return new CycleForm(
        null,
        cycle.name(),
        cycle.zone().getId(),
        text(cycle.opensOn()),
        text(cycle.planDueOn()),
        cycle.planDueTime().toString(),
        text(cycle.endsOn()),
        null,
        "",
        Long.toString(read.version()));
  }

  CycleService.Add addition() {
    return new CycleService.Add(
        FormValues.whole("titleYear", titleYear),
        name,
        chosenZone(),
        FormValues.date("opensOn", opensOn),
        FormValues.moment("planDueOn", planDueOn, planDueOnTime),
        FormValues.date("endsOn", endsOn),
        "true".equals(rehearsal));
  }

  CycleService.Change change(CycleId cycle) {
    return new CycleService.Change(
        cycle,
        FormValues.version(version),
        name,
        chosenZone(),
        FormValues.date("opensOn", opensOn),
        FormValues.moment("planDueOn", planDueOn, planDueOnTime),
        FormValues.date("endsOn", endsOn),
        reason);
  }

  private ZoneId chosenZone() {
    return FormValues.zone("zone", zone);
  }

  private static String text(LocalDate date) {
    return date == null ? "" : date.toString();
  }
}
