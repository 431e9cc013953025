package org.culturalpearls.award.nomination;

import java.time.Instant;
import java.util.Collection;
import org.culturalpearls.cycle.CaseKey;
import org.culturalpearls.cycle.CycleId;
import org.culturalpearls.cycle.ParticipationId;

/** Port to the process of a nomination, from its first draft to the release of the results. */
public interface NominationProcess {

  void start(Start start);

  /** Moves the timers and due dates of running nominations after dates of the cycle moved. */
  void datesMoved(CycleId cycle, Times times);

  /** Ends the time for a completion at once, as its timer does. */
  void completionOver(NominationId nomination);

  /** Moves the time for a completion that the town was asked for. */
  void completeUntil(NominationId nomination, Instant until);

  /**
   * Tells the process that all pre-selection reviews of these nominations are in and a decision is
   * possible.
   */
  void reviewsIn(Collection<NominationId> nominations);

  /**
   * Has these nominations wait again, for the reviews or the end of pre-selection, where their
   * decision is open.
   */
  void waitForReviews(Collection<NominationId> nominations);

  /** Goes on from a decision of which the town is told now. */
  void tell(NominationId nomination);

  /** Opens the decision again that was taken back before the town was told. */
  void takenBack(NominationId nomination);

  /** Tells the process that the plan was submitted and is before the jury. */
  void planSubmitted(NominationId nomination);

  /** Tells the process that the results of its cycle are released. */
  void released(NominationId nomination, boolean pearl);

  /** Ends the process with its open tasks, since the nomination was withdrawn or its town left. */
  void end(NominationId nomination);

  /**
   * The timers and due dates of a nomination's process.
   *
   * @param callCloses as towns are told
   * @param callClosed the first moment after the grace
   * @param checkBy until when coordinators check submitted nominations
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

  /** What the process of a nomination starts with. */
  record Start(
      NominationId nomination,
      CycleId cycle,
      ParticipationId participation,
      CaseKey caseKey,
      String town,
      Times times) {}
}
