package org.culturalpearls.plan;

import org.culturalpearls.cycle.CaseKey;
import org.culturalpearls.cycle.ParticipationId;

/** The process that follows one milestone from its lead time to its end. */
public interface MilestoneProcess {

  void start(Start start);

  /** The coordinator moved the date: the open report is due later, and overdue later. */
  void dateMoved(MilestoneId milestone, MilestoneTimes times);

  /** The town left: no milestone is asked for any more. */
  void end(ParticipationId participation);

  /** What the process of one milestone starts with. */
  record Start(
      MilestoneId milestone,
      ParticipationId participation,
      CaseKey caseKey,
      String town,
      MilestoneTimes times) {}
}
