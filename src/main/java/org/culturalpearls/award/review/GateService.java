package org.culturalpearls.award.review;

import java.util.List;
import org.culturalpearls.award.setup.AwardStage;
import org.culturalpearls.cycle.CycleId;
import org.culturalpearls.people.PersonId;

/** Tells the office what a stage of an award waits for, so that it can end it. */
public interface GateService {

  /**
   * Returns what the decision on a stage waits for, in the order in which it comes; empty for
   * people who are neither coordinators nor deputies of the award.
   */
  List<GateHold> holds(PersonId reader, CycleId cycle, AwardStage stage);
}
