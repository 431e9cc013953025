package org.culturalpearls.cycle;

/** A municipality left the programme before the end. */
public record ParticipationLeft(ParticipationId participation) {}
