package org.culturalpearls.award.review.core;

import java.util.Collection;
import java.util.Set;
import org.culturalpearls.award.review.ReviewId;
import org.culturalpearls.cycle.CycleId;

/** Says what is decided by the reviews of a stage, which then stay. Answered by who decides. */
public interface StageDecisions {

  /** Keeps the decision of a review's cycle from going on until the end of the transaction. */
  void lockShared(ReviewId review);

  /** Of these the cycles whose decision on titles has left the board, in one read. */
  Set<CycleId> handedOn(Collection<CycleId> cycles);

  /** Of these the cycles whose titles are confirmed, in one read. */
  Set<CycleId> confirmed(Collection<CycleId> cycles);
}
