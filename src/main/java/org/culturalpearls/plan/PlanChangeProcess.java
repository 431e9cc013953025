package org.culturalpearls.plan;

import java.time.Instant;
import org.culturalpearls.cycle.CaseKey;
import org.culturalpearls.cycle.Limit;
import org.culturalpearls.cycle.ParticipationId;
import org.culturalpearls.people.PersonId;

/** Port to the process in which a town changes its plan in force. */
public interface PlanChangeProcess {

  void start(Start start);

  /** Moves the due dates of open tasks, after the end of the cycle was moved, which caps them. */
  void datesMoved(ParticipationId participation, Limits limits);

  /** Ends the process with its open tasks. */
  void end(ParticipationId participation, End why);

  /** Why a change of a plan ends without an answer. */
  enum End {
    /** The team withdrew it. */
    WITHDRAWN,
    /** The town left the programme. */
    TOWN_LEFT
  }

  /** Calculates when open tasks are due. */
  interface Limits {

    /** Returns when the change is to be handed in, if the task for it began at this moment. */
    Instant change(Instant begun);

    /** Returns the limit of the agreement that the town waits for. */
    Limit agreement();
  }

  /**
   * What a change starts with.
   *
   * @param by who begins it
   * @param changeDueAt when the team should have handed it in
   */
  record Start(
      PersonId by,
      ParticipationId participation,
      CaseKey caseKey,
      String town,
      Instant changeDueAt) {}
}
