package org.culturalpearls.award;

import org.culturalpearls.cycle.CycleId;

/** Gives a cycle an award with these dates; all else is that of the last cycle with one. */
public record SetUpAward(CycleId cycle, AwardDates dates) {}
