package org.culturalpearls.plan;

import org.culturalpearls.cycle.CaseKey;
import org.culturalpearls.cycle.ParticipationId;

/** Port to the process that follows one milestone from its lead time to its end. */
public interface MilestoneProcess {

  void start(Start start);

  /**
   * Moves the due date of the open report and the timer for overdue, after the coordinator moved
   * the date.
   */
  void dateMoved(MilestoneId milestone, MilestoneTimes times);

  /** Ends the processes of all milestones, since the town left. */
  void end(ParticipationId participation);

  /** What the process of one milestone starts with. */
  record Start(
      MilestoneId milestone,
      ParticipationId participation,
      CaseKey caseKey,
      String town,
      MilestoneTimes times) {}
}
