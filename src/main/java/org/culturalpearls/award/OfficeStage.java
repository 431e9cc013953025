package org.culturalpearls.award;

import org.culturalpearls.cycle.CycleId;

/** A stage with nominations of which somebody does the coordinators' tasks. */
public record OfficeStage(CycleId cycle, AwardStage stage, int nominations) {}
