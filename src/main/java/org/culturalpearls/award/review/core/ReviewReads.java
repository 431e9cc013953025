package org.culturalpearls.award.review.core;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.culturalpearls.award.nomination.NominationId;
import org.culturalpearls.award.setup.AwardStage;
import org.culturalpearls.cycle.CycleId;

/** What reviews say, for those who decide; without a question who asks. */
public interface ReviewReads {

  /** The counted reviews of a stage. */
  List<CountedReview> counted(CycleId cycle, AwardStage stage);

  /** Whether there are reviews in this stage, and none of them is still to be made. */
  boolean allIn(CycleId cycle, AwardStage stage);

  /**
   * How many reviews each nomination of a stage still waits for; without those that wait for none.
   */
  Map<NominationId, Integer> missing(CycleId cycle, AwardStage stage);

  /** What reviewers wrote to the towns in reviews that count, without saying who, in one read. */
  Map<NominationId, List<String>> remarksToTowns(
      AwardStage stage, Collection<NominationId> nominations);
}
