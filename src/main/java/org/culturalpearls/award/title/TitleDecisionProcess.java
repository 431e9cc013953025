package org.culturalpearls.award.title;

import java.time.Instant;
import org.culturalpearls.cycle.CycleView;
import org.culturalpearls.people.PersonId;

/** The process in which the titles of a cycle are prepared, confirmed and released. */
public interface TitleDecisionProcess {

  void start(CycleView cycle, Deciders deciders, Dates dates);

  /** Open tasks go to these. */
  void decidersChanged(CycleView cycle, Deciders deciders);

  /** Open tasks are due then. */
  void datesMoved(CycleView cycle, Dates dates);

  /** The cycle is finished: nothing is decided any more. */
  void end(CycleView cycle);

  /**
   * Whose the steps of a decision are.
   *
   * @param deputy who acts for the coordinators, because a conflict keeps all of them from it; null
   *     where one of them may
   * @param confirmer the chair, or the deputy where a conflict keeps the chair from it; null where
   *     nobody is left
   */
  record Deciders(PersonId deputy, PersonId confirmer) {}

  /** Until when the steps of a decision should be done. */
  record Dates(Instant prepareBy, Instant confirmBy, Instant releaseBy) {}
}
