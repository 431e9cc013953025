package org.culturalpearls.award.nomination;

import java.time.Instant;
import org.culturalpearls.cycle.ParticipationId;

/** What happens to a nomination; published in the transaction of the change. */
public sealed interface NominationEvent {

  NominationId nomination();

  ParticipationId participation();

  /** A nomination did not pass pre-selection. */
  record NotSelected(NominationId nomination, ParticipationId participation)
      implements NominationEvent {}

  /** The plan of a selected nomination was not submitted in time. */
  record PlanNotInTime(NominationId nomination, ParticipationId participation)
      implements NominationEvent {}

  /**
   * A town that had withdrawn its nomination began another in the same cycle.
   *
   * @param before the one that was withdrawn
   */
  record BegunAgain(NominationId nomination, ParticipationId participation, NominationId before)
      implements NominationEvent {}

  /** A nomination passed pre-selection: its town writes a plan. */
  record Selected(NominationId nomination, ParticipationId participation)
      implements NominationEvent {}

  /** A nomination was submitted, and its receipt is due. */
  record Submitted(NominationId nomination, ParticipationId participation)
      implements NominationEvent {}

  /** The plan of a selected nomination, as this frozen version of it, is before the jury. */
  record PlanInJury(NominationId nomination, ParticipationId participation, int version)
      implements NominationEvent {}

  /**
   * The call closes at another time than before, while a nomination is being written.
   *
   * @param due the new time
   * @param before the time that the town was told before
   */
  record DueMoved(
      NominationId nomination, ParticipationId participation, Instant due, Instant before)
      implements NominationEvent {}

  /** A town does not enter with its nomination any more. */
  record Withdrawn(NominationId nomination, ParticipationId participation)
      implements NominationEvent {}

  /** A nomination goes to the selectors. */
  record Eligible(NominationId nomination, ParticipationId participation)
      implements NominationEvent {}

  /**
   * A nomination is being written whose town has less time after the close of the call than before.
   *
   * @param due the close, which is as it was
   */
  record GraceShortened(NominationId nomination, ParticipationId participation, Instant due)
      implements NominationEvent {}

  /** The call closed before a nomination was submitted. */
  record NotSubmitted(NominationId nomination, ParticipationId participation)
      implements NominationEvent {}

  /** A town has completed its nomination as it was asked. */
  record Completed(NominationId nomination, ParticipationId participation)
      implements NominationEvent {}

  /** A nomination breaks the rules of its cycle. */
  record NotEligible(NominationId nomination, ParticipationId participation)
      implements NominationEvent {}
}
