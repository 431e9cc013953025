package org.culturalpearls.reuse;

import org.culturalpearls.cycle.ParticipationId;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.plan.MilestoneId;
import org.culturalpearls.practice.PracticeId;

/**
 * Begins drafts of practices from what stands in a plan already, for the team and the current
 * mentors of the town; the author reads and changes all of it before it is handed in. Nothing that
 * names people is taken over: no owners, no partners, no notes.
 */
public interface PrefillService {

  /**
   * Begins a draft from a reached milestone: its report, what was to be changed, and the values of
   * its measure's indicators with their source. Throws RuleBroken unless it is reached.
   */
  PracticeId fromMilestone(PersonId author, MilestoneId milestone);

  /**
   * Begins a draft from a plan that was carried out: of a Pearl, or of a mentoring that is closed.
   * Throws WrongPlanState before the plan is submitted.
   */
  PracticeId fromPlan(PersonId author, ParticipationId participation);
}
