package org.culturalpearls.award.setup.core;

import org.culturalpearls.award.setup.AwardStage;
import org.culturalpearls.cycle.CycleId;

/** Says whether reviews of a stage were asked for: their criteria stay. Answered by reviews. */
public interface StageReviews {

  boolean haveBegun(CycleId cycle, AwardStage stage);
}
