package org.culturalpearls.award.review;

import org.culturalpearls.award.setup.AwardStage;
import org.culturalpearls.cycle.CycleId;

/** A stage with the number of nominations for which somebody does the coordinators' tasks. */
public record OfficeStage(CycleId cycle, AwardStage stage, int nominations) {}
