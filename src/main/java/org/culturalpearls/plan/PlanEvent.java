package org.culturalpearls.plan;

import java.time.Instant;
import java.time.LocalDate;
import org.culturalpearls.cycle.ParticipationId;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.plan.content.RowId;

/** Events of a plan or one of its milestones, published in the transaction of the change. */
public sealed interface PlanEvent {

  ParticipationId participation();

  /** The date of a milestone moved. */
  record MilestoneDateMoved(ParticipationId participation, MilestoneId milestone, LocalDate date)
      implements PlanEvent {}

  /** A milestone was confirmed as reached. */
  record MilestoneReached(ParticipationId participation, MilestoneId milestone)
      implements PlanEvent {}

  /** A milestone was given up. */
  record MilestoneDropped(ParticipationId participation, MilestoneId milestone)
      implements PlanEvent {}

  /** The team said by hand that a measure is reached or dropped. */
  record MeasureEnded(ParticipationId participation, RowId measure) implements PlanEvent {}

  /**
   * Somebody is responsible for entries of the plan from now on, since who was has left.
   *
   * @param entries how many measures and milestones
   */
  record HandedOver(ParticipationId participation, PersonId to, int entries) implements PlanEvent {}

  /** Entries of the plan wait for the team to give them to somebody, since who had them left. */
  record OwnersMissing(ParticipationId participation, int entries) implements PlanEvent {}

  /** A plan was submitted as this frozen version. */
  record Submitted(ParticipationId participation, int version) implements PlanEvent {}

  /** The change of a plan in force was agreed on: this frozen version is in force now. */
  record Changed(ParticipationId participation, int version, PersonId by) implements PlanEvent {}

  /** A town was given more time to submit its plan. */
  record DueMoved(ParticipationId participation, Instant dueAt) implements PlanEvent {}

  /** The date that a team asked for was declined; the milestone keeps its date. */
  record NewDateDeclined(ParticipationId participation, MilestoneId milestone, LocalDate date)
      implements PlanEvent {}
}
