package org.culturalpearls.cycle;

import java.time.LocalDate;
import java.time.ZoneId;

/**
 * Changes a cycle's name and dates; version as read.
 *
 * @param reason why a date that has passed is moved; may be empty where none is
 */
public record ChangeCycle(
    CycleId cycle,
    long version,
    String name,
    ZoneId zone,
    LocalDate opensOn,
    LocalDate planDueOn,
    LocalDate endsOn,
    String reason) {

  /** Of a cycle whose dates are all to come. */
  public ChangeCycle(
      CycleId cycle,
      long version,
      String name,
      ZoneId zone,
      LocalDate opensOn,
      LocalDate planDueOn,
      LocalDate endsOn) {
    this(cycle, version, name, zone, opensOn, planDueOn, endsOn, "");
  }
}
