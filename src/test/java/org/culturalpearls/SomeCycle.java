package org.culturalpearls;

import java.time.LocalDate;
import java.time.ZoneId;
import org.culturalpearls.cycle.CycleId;
import org.culturalpearls.cycle.CycleView;

/** Cycles as other modules see them, for tests in which none is stored. */
public final class SomeCycle {

  private SomeCycle() {}

  /** Of 2027, from September to December of the year after, in Stockholm's time. */
  public static CycleView open(CycleId id) {
    return of(id, false);
  }

  /** The same, without figures. */
  public static CycleView finished(CycleId id) {
    return of(id, true);
  }

  private static CycleView of(CycleId id, boolean finished) {
    return new CycleView(
        id,
        2027,
        "Cycle 2027",
        ZoneId.of("Europe/Stockholm"),
        LocalDate.of(2026, 9, 1),
        LocalDate.of(2027, 3, 31),
        LocalDate.of(2027, 12, 31),
        finished,
        null);
  }
}
