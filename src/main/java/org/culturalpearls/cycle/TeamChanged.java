package org.culturalpearls.cycle;

/** The people of a participation, or their lead, changed. */
public record TeamChanged(ParticipationId participation) {}
