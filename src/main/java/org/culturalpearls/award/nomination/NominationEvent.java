package org.culturalpearls.award.nomination;

import java.time.Instant;
import java.util.List;
import org.culturalpearls.cycle.ParticipationId;
import org.culturalpearls.people.MunicipalityId;
import org.culturalpearls.people.PersonId;

/** Events of a nomination, published in the transaction of the change. */
public sealed interface NominationEvent {

  NominationId nomination();

  ParticipationId participation();

  /** The office ended the time that the town had to complete its nomination. */
  record CompletionEnded(NominationId nomination, ParticipationId participation)
      implements NominationEvent {}

  /** A nomination did not pass pre-selection. */
  record NotSelected(NominationId nomination, ParticipationId participation)
      implements NominationEvent {}

  /** The plan of a selected nomination was not submitted in time. */
  record PlanNotInTime(NominationId nomination, ParticipationId participation)
      implements NominationEvent {}

  /**
   * A town that had withdrawn its nomination began another one in the same cycle.
   *
   * @param before the withdrawn nomination
   */
  record BegunAgain(NominationId nomination, ParticipationId participation, NominationId before)
      implements NominationEvent {}

  /** A nomination passed pre-selection, and its town writes a plan. */
  record Selected(NominationId nomination, ParticipationId participation)
      implements NominationEvent {}

  /** A nomination was submitted; its receipt has to be confirmed. */
  record Submitted(NominationId nomination, ParticipationId participation)
      implements NominationEvent {}

  /** The plan of a selected nomination, as this frozen version, is before the jury. */
  record PlanInJury(NominationId nomination, ParticipationId participation, int version)
      implements NominationEvent {}

  /**
   * The close of the call moved while a nomination is a draft.
   *
   * @param due the new time
   * @param before the time that the town was told before
   */
  record DueMoved(
      NominationId nomination, ParticipationId participation, Instant due, Instant before)
      implements NominationEvent {}

  /** The town withdrew its nomination, or left the programme. */
  record Withdrawn(NominationId nomination, ParticipationId participation)
      implements NominationEvent {}

  /** A nomination is eligible and goes to the selectors. */
  record Eligible(NominationId nomination, ParticipationId participation)
      implements NominationEvent {}

  /**
   * The grace after the close of the call was shortened while a nomination is a draft.
   *
   * @param due the close, which did not change
   */
  record GraceShortened(NominationId nomination, ParticipationId participation, Instant due)
      implements NominationEvent {}

  /** The call closed before a nomination was submitted. */
  record NotSubmitted(NominationId nomination, ParticipationId participation)
      implements NominationEvent {}

  /** A town has completed its nomination as requested. */
  record Completed(NominationId nomination, ParticipationId participation)
      implements NominationEvent {}

  /** A nomination is not eligible by the rules of its cycle. */
  record NotEligible(NominationId nomination, ParticipationId participation)
      implements NominationEvent {}

  /**
   * A lead names a town as entering with it, which has to answer.
   *
   * @param speakers who can answer for the town; empty if nobody is known
   */
  record JointEntryAsked(
      NominationId nomination,
      ParticipationId participation,
      JointEntryId entry,
      MunicipalityId town,
      List<PersonId> speakers)
      implements NominationEvent {

    public JointEntryAsked {
      speakers = List.copyOf(speakers);
    }
  }

  /**
   * A lead takes out a town that it had named.
   *
   * @param speakers who can answer for the town; empty if nobody is known
   */
  record JointEntryTakenBack(
      NominationId nomination,
      ParticipationId participation,
      JointEntryId entry,
      MunicipalityId town,
      List<PersonId> speakers)
      implements NominationEvent {

    public JointEntryTakenBack {
      speakers = List.copyOf(speakers);
    }
  }

  /** A town answers whether it enters with its lead, or leaves later on. */
  record JointEntryAnswered(
      NominationId nomination,
      ParticipationId participation,
      JointEntryId entry,
      MunicipalityId town,
      boolean takesPart)
      implements NominationEvent {}
}
