package org.culturalpearls.plan.report;

import java.util.Optional;
import org.culturalpearls.cycle.ParticipationId;
import org.culturalpearls.people.PersonId;

/** Asks towns at the end of the title year for a final report, and keeps it. */
public interface FinalReportService {

  /**
   * Asks some of the towns whose title year is over, whose plan is in force and who were not asked
   * yet. Returns whether there may be more of them.
   */
  boolean ask();

  /** Returns the report of a town for a reader of its plan; empty before it is asked for. */
  Optional<FinalReport> report(PersonId reader, ParticipationId participation);

  /**
   * Throws unless the person is of the town's team and the report is asked for and not written yet.
   */
  void requireMayWrite(PersonId person, ParticipationId participation);

  /** Stores the report. Throws AlreadyDone if it is written. */
  void write(PersonId person, ParticipationId participation, FinalReport.Texts texts);
}
