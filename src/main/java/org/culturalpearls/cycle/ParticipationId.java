package org.culturalpearls.cycle;

import org.culturalpearls.shared.Id;

/** Identity of a participation: one municipality in one cycle. */
public record ParticipationId(long value) implements Id {}
