package org.culturalpearls.award;

import java.time.Instant;
import org.culturalpearls.cycle.ParticipationId;

/** A town was asked to complete its nomination until then. */
public record CompletionAsked(
    NominationId nomination, ParticipationId participation, Instant until) {}
