package org.culturalpearls.award.review.core;

import java.util.Collection;
import java.util.Set;
import org.culturalpearls.award.review.ReviewId;
import org.culturalpearls.cycle.CycleId;

/**
 * Says which reviews a decision is based on, so that they can't change. Implemented by the module
 * that decides.
 */
public interface StageDecisions {

  /** Keeps the decision of a review's cycle from advancing until the end of the transaction. */
  void lockShared(ReviewId review);

  /** Returns those of these cycles whose title decision was handed on to the chair, in one read. */
  Set<CycleId> handedOn(Collection<CycleId> cycles);

  /** Returns those of these cycles whose titles are confirmed, in one read. */
  Set<CycleId> confirmed(Collection<CycleId> cycles);
}
