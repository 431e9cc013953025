package org.culturalpearls.plan;

import org.culturalpearls.cycle.Limit;
import org.culturalpearls.people.PersonId;

/**
 * The steps in which a milestone is reported and confirmed, moved or dropped: the only way in which
 * dates change and milestones end once a plan is in force. Each step answers what the milestone's
 * process goes on with; a step that its state does not allow throws {@link WrongMilestoneState}.
 */
public interface ReportingService {

  /** Refuses everybody but those who may do this task now. */
  void requireMayDo(PersonId person, MilestoneId milestone, MilestoneTask task);

  /** The milestone, for who may do this task now; refused to everybody else. */
  MilestoneView forTask(PersonId person, MilestoneId milestone, MilestoneTask task);

  /** By the team; answers until when the mentor is asked for feedback. */
  Limit report(PersonId person, MilestoneId milestone, ReportMilestone report);

  /** By the team, instead of a report; answers until when the mentor is asked to decide. */
  Limit askNewDate(PersonId person, MilestoneId milestone, AskNewDate request);

  /** By the lead mentor; past the limit, or without a lead, also by the twin or a coordinator. */
  MilestoneOutcome giveFeedback(PersonId person, MilestoneId milestone, MilestoneFeedback feedback);

  /** By the lead mentor; past the limit, or without a lead, also by the twin or a coordinator. */
  MilestoneTimes decideNewDate(PersonId person, MilestoneId milestone, DecideNewDate decision);

  /** By a coordinator, once the milestone is overdue and while it is unreported. */
  MilestoneOutcome resolveOverdue(
      PersonId coordinator, MilestoneId milestone, OverdueResolution resolution);
}
