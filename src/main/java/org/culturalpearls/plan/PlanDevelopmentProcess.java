package org.culturalpearls.plan;

import java.time.Instant;
import org.culturalpearls.cycle.ParticipationId;

/** The process in which a town writes its plan. */
public interface PlanDevelopmentProcess {

  void start(PlanDevelopmentStart start);

  /** The plan is due at another time than the process knows. */
  void planDueMoved(ParticipationId participation, Instant planDueAt);

  /** The town left: nothing of the plan is asked for any more. */
  void end(ParticipationId participation);
}
