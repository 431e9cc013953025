package org.culturalpearls.award;

import java.util.Map;
import java.util.Set;
import org.culturalpearls.cycle.CycleId;
import org.culturalpearls.people.PersonId;

/** Asks these people for reviews of these nominations; who reviews already stays. */
public record AssignReviews(
    CycleId cycle, AwardStage stage, Map<NominationId, Set<PersonId>> reviewers) {

  public AssignReviews {
    reviewers = Map.copyOf(reviewers);
  }
}
