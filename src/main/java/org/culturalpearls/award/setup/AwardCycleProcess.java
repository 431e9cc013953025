package org.culturalpearls.award.setup;

import org.culturalpearls.cycle.CycleId;

/** The process that waits for the dates of a cycle's award, one after the other. */
public interface AwardCycleProcess {

  void start(CycleId cycle, int titleYear, AwardTimes times);

  /** Waits for what is next by these times, also where that had passed and is to come again. */
  void datesMoved(CycleId cycle, int titleYear, AwardTimes times);

  /** The cycle is finished: nothing is waited for any more. */
  void end(CycleId cycle);
}
