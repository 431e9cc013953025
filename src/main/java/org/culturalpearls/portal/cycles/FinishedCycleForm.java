package org.culturalpearls.portal.cycles;

import java.util.List;
import org.culturalpearls.cycle.CycleFigures;
import org.culturalpearls.cycle.CycleService;
import org.culturalpearls.people.MunicipalityId;
import org.culturalpearls.portal.form.Typed;
import org.culturalpearls.portal.shell.Zones;

/**
 * A cycle of the past with its published figures, as typed.
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
    int year = Typed.whole("titleYear", titleYear);
    CycleFigures figures =
        new CycleFigures(
            Typed.whole("entries", entries),
            Typed.whole("preSelected", preSelected),
            Typed.whole("plans", plans),
            Typed.whole("titles", titles));
    List<MunicipalityId> named = towns.read("pearls", pearls);
    return new CycleService.RecordFinished(year, name, Typed.zone("zone", zone), figures, named);
  }
}
