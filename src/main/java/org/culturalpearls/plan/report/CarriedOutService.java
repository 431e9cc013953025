package org.culturalpearls.plan.report;

import java.time.Instant;
import java.util.List;
import org.culturalpearls.cycle.CaseKey;
import org.culturalpearls.cycle.CycleId;
import org.culturalpearls.cycle.ParticipationId;
import org.culturalpearls.people.PersonId;

/** Counts what towns carried out of their plans, by the same rules as the pages of these plans. */
public interface CarriedOutService {

  /** How many towns a cycle's list has at most. */
  int MOST = 200;

  /** Returns what a town carried out, for a reader of its plan. */
  CarriedOut of(PersonId reader, ParticipationId participation);

  /**
   * Returns what those towns of a cycle carried out whose plan is in force and which the
   * coordinator may read, in alphabetical order. As many statements however many towns there are.
   */
  List<OfTown> ofCycle(PersonId coordinator, CycleId cycle);

  /**
   * What a town carried out.
   *
   * @param askedAt when its final report was asked for, or null
   * @param writtenAt when it was written, or null
   */
  record OfTown(
      String town, CaseKey caseKey, CarriedOut figures, Instant askedAt, Instant writtenAt) {}
}
