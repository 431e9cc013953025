package org.culturalpearls.award;

import org.culturalpearls.cycle.CycleId;

/** The chair confirmed the titles of a cycle. Nobody outside may learn of it yet. */
public record TitlesConfirmed(CycleId cycle) implements AwardEvent {}
