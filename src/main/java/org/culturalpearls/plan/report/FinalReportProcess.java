package org.culturalpearls.plan.report;

import java.time.Instant;
import org.culturalpearls.cycle.ParticipationId;
import org.culturalpearls.cycle.ParticipationView;

/** Port to the process in which a town writes its final report. */
public interface FinalReportProcess {

  /**
   * Asks the team for the report.
   *
   * @param dueAt when it is due
   * @param closesAt from when it is no longer asked for
   */
  void start(ParticipationView town, Instant dueAt, Instant closesAt);

  /** Ends the process with its open task, since the town left. */
  void end(ParticipationId participation);
}
