package org.culturalpearls.plan.indicator;

import java.time.Instant;
import java.util.Optional;
import org.culturalpearls.cycle.ParticipationId;
import org.culturalpearls.people.PersonId;

/** Looks back at a plan for those who review it each quarter; for readers of the plan. */
public interface PlanReviewService {

  /** Returns what changed since this moment; empty unless the plan is carried out. */
  Optional<PlanReview> since(PersonId reader, ParticipationId participation, Instant since);
}
