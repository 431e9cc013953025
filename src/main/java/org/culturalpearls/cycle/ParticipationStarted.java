package org.culturalpearls.cycle;

/** A municipality takes part in a cycle from now on. */
public record ParticipationStarted(ParticipationId participation) {}
