package org.culturalpearls.award;

import java.util.List;
import org.culturalpearls.cycle.CycleId;

/**
 * Says from where municipalities may enter; version as read.
 *
 * @param reason why, when the call is open already; may be empty before
 */
public record ChangeAreas(CycleId cycle, long version, List<EligibleArea> areas, String reason) {

  public ChangeAreas {
    areas = List.copyOf(areas);
  }
}
