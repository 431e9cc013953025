package org.culturalpearls.plan;

import java.time.Instant;
import org.culturalpearls.cycle.CaseKey;
import org.culturalpearls.cycle.ParticipationId;

/** The process in which a town writes its plan. */
public interface PlanDevelopmentProcess {

  void start(Start start);

  /**
   * The plan is due at another time than the process knows.
   *
   * @param draftDueAt until when a draft is due that begins now
   */
  void planDueMoved(ParticipationId participation, Instant planDueAt, Instant draftDueAt);

  /** The town left: nothing of the plan is asked for any more. */
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
