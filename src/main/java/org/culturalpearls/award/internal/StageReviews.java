package org.culturalpearls.award.internal;

import org.culturalpearls.award.AwardStage;
import org.culturalpearls.cycle.CycleId;

/** Says whether reviews of a stage were asked for: their criteria stay. Answered by reviews. */
interface StageReviews {

  boolean haveBegun(CycleId cycle, AwardStage stage);
}
