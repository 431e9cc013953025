package org.culturalpearls.plan;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.culturalpearls.cycle.CycleId;
import org.culturalpearls.cycle.ParticipationId;
import org.culturalpearls.people.PersonId;

/**
 * Reads the milestones of plans in force, for the team, the town's current mentors and
 * coordinators, and the progress of towns.
 */
public interface MilestoneService {

  /** Returns all of a participation, by date. */
  List<MilestoneView> milestones(PersonId reader, ParticipationId participation);

  MilestoneView milestone(PersonId reader, MilestoneId milestone);

  /**
   * Returns the titles of those milestones that the reader may see; the number of reads does not
   * depend on how many there are.
   */
  Map<MilestoneId, String> titles(PersonId reader, Collection<MilestoneId> milestones);

  /**
   * Returns the milestone of each town that is due next and not finished, for readers of its plan;
   * the number of reads does not depend on how many towns there are.
   */
  Map<ParticipationId, MilestoneView> next(
      PersonId reader, Collection<ParticipationId> participations);

  /** Returns the events of a milestone, the earliest first. */
  List<MilestoneEventView> history(PersonId reader, MilestoneId milestone);

  /** Adds a milestone to a plan in force, for the team; starts its process. */
  MilestoneId add(PersonId person, ParticipationId participation, PlannedMilestone milestone);

  PlanProgress progress(PersonId reader, ParticipationId participation);

  /**
   * Returns the progress of many towns in one read, for coordinators; towns are never ranked by it.
   */
  Map<ParticipationId, PlanProgress> progress(
      PersonId coordinator, Collection<ParticipationId> participations);

  /**
   * Returns how many unfinished milestones are due after the last day of their cycle, by town, for
   * coordinators: shortening a cycle moves no milestone.
   */
  Map<ParticipationId, Integer> dueAfterEnd(PersonId coordinator, CycleId cycle);
}
