package org.culturalpearls.award.setup.core;

import java.util.Optional;
import org.culturalpearls.award.setup.DecisionState;
import org.culturalpearls.cycle.CycleId;

/**
 * Says how far the decision on the titles of a cycle is: what it rests on stays as it is. Answered
 * by who decides.
 */
public interface DecisionProgress {

  /** Empty before the decision has begun. */
  Optional<DecisionState> state(CycleId cycle);

  /** The same, and keeps the decision from going a step on until the end of the transaction. */
  Optional<DecisionState> lockShared(CycleId cycle);
}
