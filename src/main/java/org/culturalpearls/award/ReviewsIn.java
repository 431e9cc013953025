package org.culturalpearls.award;

import org.culturalpearls.cycle.CycleId;

/** The last review of a stage that was still to be made was submitted. */
public record ReviewsIn(CycleId cycle, AwardStage stage) implements AwardEvent {}
