package org.culturalpearls.award;

import org.culturalpearls.cycle.CycleId;

/** A review is in. */
public record ReviewSubmitted(
    ReviewId review, NominationId nomination, CycleId cycle, AwardStage stage)
    implements ReviewEvent {}
