package org.culturalpearls.award.title;

import java.time.Instant;
import org.culturalpearls.cycle.CycleView;
import org.culturalpearls.people.PersonId;

/** Port to the process in which the titles of a cycle are prepared, confirmed and released. */
public interface TitleDecisionProcess {

  void start(CycleView cycle, Deciders deciders, Dates dates);

  /** Reassigns open tasks. */
  void decidersChanged(CycleView cycle, Deciders deciders);

  /** Moves the due dates of open tasks. */
  void datesMoved(CycleView cycle, Dates dates);

  /** Ends the process with its open task, since the results were released when they were due. */
  void released(CycleView cycle);

  /** Ends the process, since the cycle is finished. */
  void end(CycleView cycle);

  /**
   * Who takes the steps of a decision.
   *
   * @param deputy who acts for the coordinators, because a conflict keeps all of them from it; null
   *     if one of them may
   * @param confirmer the chair, or the deputy if a conflict keeps the chair from it; null if nobody
   *     is left
   */
  record Deciders(PersonId deputy, PersonId confirmer) {}

  /** The due dates of the steps of a decision. */
  record Dates(Instant prepareBy, Instant confirmBy, Instant releaseBy) {}
}
