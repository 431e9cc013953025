package org.culturalpearls.cycle;

/** What happens to the participation of a town; published in the transaction of the change. */
public sealed interface ParticipationEvent {

  ParticipationId participation();

  /** A municipality left the programme before the end. */
  record Left(ParticipationId participation) implements ParticipationEvent {}

  /** The people of a participation, or their lead, changed. */
  record TeamChanged(ParticipationId participation) implements ParticipationEvent {}

  /** A municipality takes part in a cycle from now on. */
  record Started(ParticipationId participation) implements ParticipationEvent {}

  /** Something of a case has ended for good; with the last of it the participation is completed. */
  record WorkEnded(ParticipationId participation) implements ParticipationEvent {}
}
