package org.culturalpearls.award;

import org.culturalpearls.cycle.CycleId;

/** A date of a cycle's award has passed. */
public record AwardDateReached(CycleId cycle, AwardDate date) implements AwardEvent {}
