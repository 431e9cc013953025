package org.culturalpearls.award;

import org.culturalpearls.cycle.CycleId;

/** The call of a cycle closes when it was to close, and less time after it is still taken. */
public record AwardGraceShortened(CycleId cycle) implements AwardEvent {}
