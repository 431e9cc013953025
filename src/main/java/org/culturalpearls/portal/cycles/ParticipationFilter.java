package org.culturalpearls.portal.cycles;

import org.culturalpearls.cycle.CycleId;
import org.culturalpearls.cycle.ParticipationService;
import org.culturalpearls.cycle.Stage;
import org.culturalpearls.portal.form.FormValues;
import org.culturalpearls.portal.shell.ListAddress;

/** The filter of a cycle's participations, from the query of the URL. */
record ParticipationFilter(String q, String stage, String page) {

  ParticipationService.Search search(CycleId cycle) {
    return new ParticipationService.Search(
        cycle, FormValues.one(Stage.class, "stage", stage), q, FormValues.page(page));
  }

  String address(CycleId cycle) {
    return ListAddress.of("/cycles/" + cycle.value(), "q", q, "stage", stage);
  }
}
