package org.culturalpearls.cycle;

import java.time.LocalDate;
import java.time.ZoneId;

/** Changes a cycle's name and dates; version as read. */
public record ChangeCycle(
    CycleId cycle,
    long version,
    String name,
    ZoneId zone,
    LocalDate opensOn,
    LocalDate planDueOn,
    LocalDate endsOn) {}
