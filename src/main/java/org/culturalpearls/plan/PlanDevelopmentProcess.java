package org.culturalpearls.plan;

import java.time.Instant;
import org.culturalpearls.cycle.CaseKey;
import org.culturalpearls.cycle.ParticipationId;

/** Port to the process in which a town writes its plan. */
public interface PlanDevelopmentProcess {

  void start(Start start);

  /**
   * Moves the deadline of the plan.
   *
   * @param draftDueAt due date of a draft that begins now
   */
  void planDueMoved(ParticipationId participation, Instant planDueAt, Instant draftDueAt);

  /** Ends the process with its open tasks, since the town left. */
  void end(ParticipationId participation);

  /**
   * What plan development starts with.
   *
   * @param assessDueAt when the first self-assessment is due
   * @param planDueAt when the plan has to be submitted
   */
  record Start(
      ParticipationId participation,
      CaseKey caseKey,
      String town,
      Instant assessDueAt,
      Instant planDueAt) {}
}
