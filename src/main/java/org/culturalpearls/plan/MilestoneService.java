package org.culturalpearls.plan;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.culturalpearls.cycle.CycleId;
import org.culturalpearls.cycle.ParticipationId;
import org.culturalpearls.people.PersonId;

/**
 * The milestones of plans in force, for the team, the mentors of the own mentoring and coordinators
 * to read, and how far towns have come with them.
 */
public interface MilestoneService {

  /** All of a participation, by date. */
  List<MilestoneView> milestones(PersonId reader, ParticipationId participation);

  MilestoneView milestone(PersonId reader, MilestoneId milestone);

  /** What happened to a milestone, the earliest first. */
  List<MilestoneEventView> history(PersonId reader, MilestoneId milestone);

  /** The team adds a milestone to a plan in force; its process starts. */
  MilestoneId add(PersonId person, ParticipationId participation, PlannedMilestone milestone);

  PlanProgress progress(PersonId reader, ParticipationId participation);

  /** The progress of many towns in one read, for coordinators; towns are never ranked by it. */
  Map<ParticipationId, PlanProgress> progress(
      PersonId coordinator, Collection<ParticipationId> participations);

  /**
   * How many unfinished milestones are due after the last day of their cycle, by town, for
   * coordinators: a cycle that ends earlier moves no milestone.
   */
  Map<ParticipationId, Integer> dueAfterEnd(PersonId coordinator, CycleId cycle);
}
