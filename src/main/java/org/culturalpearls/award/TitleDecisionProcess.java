package org.culturalpearls.award;

import org.culturalpearls.cycle.CycleView;

/** The process in which the titles of a cycle are prepared, confirmed and released. */
public interface TitleDecisionProcess {

  void start(CycleView cycle, DecisionDeciders deciders, DecisionDates dates);

  /** Open tasks go to these. */
  void decidersChanged(CycleView cycle, DecisionDeciders deciders);

  /** Open tasks are due then. */
  void datesMoved(CycleView cycle, DecisionDates dates);

  /** The cycle is finished: nothing is decided any more. */
  void end(CycleView cycle);
}
