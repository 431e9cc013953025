package org.culturalpearls.plan;

import java.time.Instant;
import java.time.LocalDate;
import org.culturalpearls.cycle.ParticipationId;

/** What happens to a plan or a milestone of it; published in the transaction of the change. */
public sealed interface PlanEvent {

  ParticipationId participation();

  /** A milestone has another date now. */
  record MilestoneDateMoved(ParticipationId participation, MilestoneId milestone, LocalDate date)
      implements PlanEvent {}

  /** A milestone was confirmed as reached. */
  record MilestoneReached(ParticipationId participation, MilestoneId milestone)
      implements PlanEvent {}

  /** A milestone was given up. */
  record MilestoneDropped(ParticipationId participation, MilestoneId milestone)
      implements PlanEvent {}

  /** A plan was submitted as that frozen version. */
  record Submitted(ParticipationId participation, int version) implements PlanEvent {}

  /** A town has more time to submit its plan. */
  record DueMoved(ParticipationId participation, Instant dueAt) implements PlanEvent {}

  /** The date that a team asked for was declined; the milestone keeps its own. */
  record NewDateDeclined(ParticipationId participation, MilestoneId milestone, LocalDate date)
      implements PlanEvent {}
}
