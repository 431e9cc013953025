package org.culturalpearls.award.setup;

import org.culturalpearls.cycle.CaseKey;
import org.culturalpearls.cycle.CycleId;

/** Port to the process that waits for the dates of a cycle's award, one after the other. */
public interface AwardCycleProcess {

  void start(CycleId cycle, CaseKey key, AwardTimes times);

  /** Waits for the next of these dates, also if it had passed and was moved to the future. */
  void datesMoved(CycleId cycle, CaseKey key, AwardTimes times);

  /** Ends the process, since the cycle is finished. */
  void end(CycleId cycle);

  /** The instance goes on under the key of a rehearsal. */
  void becameRehearsal(CycleId cycle, CaseKey key);
}
