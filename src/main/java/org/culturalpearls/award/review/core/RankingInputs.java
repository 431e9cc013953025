package org.culturalpearls.award.review.core;

import java.util.Set;
import org.culturalpearls.award.nomination.NominationState;
import org.culturalpearls.award.nomination.core.NominationReads;
import org.culturalpearls.award.setup.AwardStage;
import org.culturalpearls.cycle.CycleId;
import org.springframework.stereotype.Component;

/** Reads the nominations of a cycle that were before the jury, with their reviews. */
@Component
public class RankingInputs {

  static final Set<NominationState> BEFORE_THE_JURY =
      Set.of(
          NominationState.IN_JURY,
          NominationState.PEARL,
          NominationState.NO_TITLE,
          NominationState.WITHDRAWN);

  /** States from which a nomination may still come before the jury. */
  private static final Set<NominationState> ON_THE_WAY =
      Set.of(
          NominationState.SUBMITTED,
          NominationState.COMPLETING,
          NominationState.ELIGIBLE,
          NominationState.SELECTED);

  private final NominationReads nominations;
  private final ReviewReads reviews;

  RankingInputs(NominationReads nominations, ReviewReads reviews) {
    this.nominations = nominations;
    this.reviews = reviews;
  }

  public RankingInput of(CycleId cycle) {
    return RankingInput.of(
        nominations.inCycle(cycle, BEFORE_THE_JURY), reviews.counted(cycle, AwardStage.JURY));
  }

  /** Returns how many nominations may still come before the jury. */
  public int onTheWay(CycleId cycle) {
    return nominations.inCycle(cycle, ON_THE_WAY).size();
  }

  public boolean allIn(CycleId cycle) {
    return reviews.allIn(cycle, AwardStage.JURY);
  }

  /** Returns how many remarks to towns wait for the office's answer. */
  public int unansweredRemarks(CycleId cycle) {
    return reviews.unansweredRemarks(cycle);
  }
}
