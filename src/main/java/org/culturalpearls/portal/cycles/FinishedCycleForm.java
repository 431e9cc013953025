package org.culturalpearls.portal.cycles;

import java.util.List;
import org.culturalpearls.cycle.CycleFigures;
import org.culturalpearls.cycle.CycleService;
import org.culturalpearls.people.MunicipalityId;
import org.culturalpearls.portal.form.FormValues;
import org.culturalpearls.portal.shell.Zones;

/**
 * A past cycle with its published figures, as typed.
 *
 * @param pearls towns with their country, one in a line
 */
record FinishedCycleForm(
    String titleYear,
    String name,
    String zone,
    String entries,
    String preSelected,
    String plans,
    String titles,
    String pearls) {

  static FinishedCycleForm empty() {
    return new FinishedCycleForm("", "", Zones.PROGRAMME.getId(), "", "", "", "", "");
  }

  CycleService.RecordFinished command(TypedTowns towns) {
    int year = FormValues.whole("titleYear", titleYear);
    CycleFigures figures =
        new CycleFigures(
            FormValues.whole("entries", entries),
            FormValues.whole("preSelected", preSelected),
            FormValues.whole("plans", plans),
            FormValues.whole("titles", titles));
    List<MunicipalityId> named = towns.read("pearls", pearls);
    return new CycleService.RecordFinished(
        year, name, FormValues.zone("zone", zone), figures, named);
  }
}
