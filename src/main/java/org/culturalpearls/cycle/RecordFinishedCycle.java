package org.culturalpearls.cycle;

import java.time.ZoneId;
import java.util.List;
import org.culturalpearls.people.MunicipalityId;

/** Enters a cycle of the past with its published figures and Pearls. */
public record RecordFinishedCycle(
    int titleYear, String name, ZoneId zone, CycleFigures figures, List<MunicipalityId> pearls) {

  public RecordFinishedCycle {
    pearls = List.copyOf(pearls);
  }
}
