package org.culturalpearls.award.review.core;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.culturalpearls.award.nomination.NominationId;
import org.culturalpearls.award.setup.AwardStage;
import org.culturalpearls.cycle.CycleId;
import org.culturalpearls.people.PersonId;

/** Reads reviews for those who decide, without checking rights. */
public interface ReviewReads {

  /** Returns the counted reviews of a stage. */
  List<CountedReview> counted(CycleId cycle, AwardStage stage);

  /** Returns whether there are reviews in this stage and all of them are submitted. */
  boolean allIn(CycleId cycle, AwardStage stage);

  /**
   * Returns how many reviews are still missing for each nomination of a stage; without those that
   * miss none.
   */
  Map<NominationId, Integer> missing(CycleId cycle, AwardStage stage);

  /**
   * Returns the reviewers' remarks to the towns in counted reviews that the office let through,
   * without names, in one read.
   */
  Map<NominationId, List<String>> remarksToTowns(
      AwardStage stage, Collection<NominationId> nominations);

  /**
   * Returns how many remarks to the towns of a cycle the office has not answered as they are. Where
   * it asked for other words, none waits for it any more, whatever the author does.
   */
  int unansweredRemarks(CycleId cycle);

  /** Returns the remarks that the office holds back from the towns of a cycle. */
  List<HeldBackRemark> heldBack(CycleId cycle);

  /**
   * Remarks that a town does not read.
   *
   * @param reason the office's
   */
  record HeldBackRemark(NominationId nomination, PersonId reviewer, String reason) {}
}
