package org.culturalpearls.award.internal;

import java.util.Set;
import org.culturalpearls.award.AwardStage;
import org.culturalpearls.award.NominationState;
import org.culturalpearls.cycle.CycleId;
import org.springframework.stereotype.Component;

/** Reads what was before the jury of a cycle. */
@Component
class JuryTables {

  static final Set<NominationState> BEFORE_THE_JURY =
      Set.of(
          NominationState.IN_JURY,
          NominationState.PEARL,
          NominationState.NO_TITLE,
          NominationState.WITHDRAWN);

  private final NominationReads nominations;
  private final ReviewReads reviews;

  JuryTables(NominationReads nominations, ReviewReads reviews) {
    this.nominations = nominations;
    this.reviews = reviews;
  }

  JuryTable of(CycleId cycle) {
    return JuryTable.of(
        nominations.inCycle(cycle, BEFORE_THE_JURY), reviews.counted(cycle, AwardStage.JURY));
  }

  boolean allIn(CycleId cycle) {
    return reviews.allIn(cycle, AwardStage.JURY);
  }
}
