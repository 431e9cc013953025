package org.culturalpearls.award.setup.core;

import java.util.Optional;
import org.culturalpearls.award.setup.DecisionState;
import org.culturalpearls.cycle.CycleId;

/**
 * Says how far the title decision of a cycle is, since its basis is fixed. Implemented by the
 * module that decides.
 */
public interface DecisionProgress {

  /** Returns the state; empty before the decision has begun. */
  Optional<DecisionState> state(CycleId cycle);

  /** The same, and keeps the decision from advancing until the end of the transaction. */
  Optional<DecisionState> lockShared(CycleId cycle);
}
