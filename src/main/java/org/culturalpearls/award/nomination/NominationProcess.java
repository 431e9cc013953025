package org.culturalpearls.award.nomination;

import java.time.Instant;
import java.util.Collection;
import org.culturalpearls.cycle.CaseKey;
import org.culturalpearls.cycle.CycleId;
import org.culturalpearls.cycle.ParticipationId;

/** The process of a nomination, from its first draft to the release of the results. */
public interface NominationProcess {

  void start(Start start);

  /** Dates of the cycle were moved; what waits for them waits for the new ones. */
  void datesMoved(CycleId cycle, Times times);

  /** Pre-selection reviews of these are in, and it can be decided about them. */
  void reviewsIn(Collection<NominationId> nominations);

  /** Its plan was submitted and is before the jury. */
  void planSubmitted(NominationId nomination);

  /** The results of its cycle are released. */
  void released(NominationId nomination, boolean pearl);

  /** It was withdrawn, or its town left: nothing of it is asked for any more. */
  void end(NominationId nomination);

  /**
   * The moments that a nomination's process waits for or asks people to keep.
   *
   * @param callCloses as towns are told
   * @param callClosed the first moment after the grace
   * @param checkBy until when coordinators check what was submitted
   * @param preSelectionEnds the first moment after it
   * @param decideBy until when coordinators decide after it
   * @param plansDue the first moment after the last day for plans
   */
  record Times(
      Instant callCloses,
      Instant callClosed,
      Instant checkBy,
      Instant preSelectionEnds,
      Instant decideBy,
      Instant plansDue) {}

  /** What the process of a nomination begins with. */
  record Start(
      NominationId nomination,
      CycleId cycle,
      ParticipationId participation,
      CaseKey caseKey,
      String town,
      Times times) {}
}
