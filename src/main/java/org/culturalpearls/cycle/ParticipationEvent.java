package org.culturalpearls.cycle;

/** Events of a town's participation, published in the transaction of the change. */
public sealed interface ParticipationEvent {

  ParticipationId participation();

  /** A municipality left the programme before the end. */
  record Left(ParticipationId participation) implements ParticipationEvent {}

  /** The team of a participation, or its lead, changed. */
  record TeamChanged(ParticipationId participation) implements ParticipationEvent {}

  /** A municipality takes part in a cycle from now on. */
  record Started(ParticipationId participation) implements ParticipationEvent {}

  /** Some work of a case has ended for good; with the last of it the participation is completed. */
  record WorkEnded(ParticipationId participation) implements ParticipationEvent {}
}
