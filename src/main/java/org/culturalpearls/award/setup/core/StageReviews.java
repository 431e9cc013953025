package org.culturalpearls.award.setup.core;

import org.culturalpearls.award.setup.AwardStage;
import org.culturalpearls.cycle.CycleId;

/**
 * Says whether reviews of a stage were assigned, so that its criteria are fixed. Implemented by
 * reviews.
 */
public interface StageReviews {

  boolean haveBegun(CycleId cycle, AwardStage stage);
}
