package org.culturalpearls.award;

import java.util.Optional;
import org.culturalpearls.cycle.CycleId;
import org.culturalpearls.people.PersonId;

/** Who becomes a Pearl: prepared by coordinators, confirmed by the chair, then released. */
public interface TitleDecisionService {

  /** How long a reason may be. */
  int LONGEST_REASON = 2000;

  /** How far it is; empty before it has begun. For coordinators, chair and deputies. */
  Optional<DecisionState> state(PersonId reader, CycleId cycle);

  /**
   * For coordinators, chair and deputies; of nominations that the reader may not see nothing is in
   * it. Throws NotFound before the decision has begun.
   */
  DecisionBoard board(PersonId reader, CycleId cycle, WhatIf whatIf);

  /** Throws unless this person may do this step now. */
  void requireMayDo(PersonId person, CycleId cycle, DecisionTask task);

  /** Keeps what was chosen. Reasons may still be missing. */
  void prepare(PersonId person, PrepareTitles command);

  /**
   * Hands the decision to the chair, with rule and ranking as they are now. Refused while a reason
   * is missing, or reviews that are still in time.
   */
  DecisionDeciders handOn(PersonId person, CycleId cycle);

  /** Back to be prepared anew, for a reason. */
  DecisionDeciders sendBack(PersonId person, CycleId cycle, String reason);

  /** Refused where reviews have changed since it was handed on. */
  DecisionDeciders confirm(PersonId person, CycleId cycle);

  /** Makes the titles known; publishes {@link ResultsReleased}. */
  void release(PersonId person, CycleId cycle);
}
