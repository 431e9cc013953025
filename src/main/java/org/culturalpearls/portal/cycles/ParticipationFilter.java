package org.culturalpearls.portal.cycles;

import org.culturalpearls.cycle.CycleId;
import org.culturalpearls.cycle.ParticipationService;
import org.culturalpearls.cycle.Stage;
import org.culturalpearls.portal.form.Typed;
import org.culturalpearls.portal.shell.ListAddress;

/** Which participations of a cycle its page shows, as its address says. */
record ParticipationFilter(String q, String stage, String page) {

  ParticipationService.Search search(CycleId cycle) {
    return new ParticipationService.Search(
        cycle, Typed.one(Stage.class, "stage", stage), q, Typed.page(page));
  }

  String address(CycleId cycle) {
    return ListAddress.of("/cycles/" + cycle.value(), "q", q, "stage", stage);
  }
}
