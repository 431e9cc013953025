package org.culturalpearls.cycle;

/** Something of a case has ended for good; with the last of it the participation is completed. */
public record WorkEnded(ParticipationId participation) {}
