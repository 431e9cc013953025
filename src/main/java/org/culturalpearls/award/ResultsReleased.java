package org.culturalpearls.award;

import org.culturalpearls.cycle.CycleId;

/** The results of a cycle's award are there for everybody. */
public record ResultsReleased(CycleId cycle) implements AwardEvent {}
