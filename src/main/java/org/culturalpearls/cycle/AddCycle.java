package org.culturalpearls.cycle;

import java.time.LocalDate;
import java.time.ZoneId;

/** Enters a cycle with the default days for its steps. */
public record AddCycle(
    int titleYear,
    String name,
    ZoneId zone,
    LocalDate opensOn,
    LocalDate planDueOn,
    LocalDate endsOn) {}
