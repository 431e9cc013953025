package org.culturalpearls.award;

import java.time.Instant;
import org.culturalpearls.cycle.ParticipationId;

/**
 * A nomination is being written whose town has less time after the close of the call than before.
 *
 * @param due the close, which is as it was
 */
public record NominationGraceShortened(
    NominationId nomination, ParticipationId participation, Instant due)
    implements NominationEvent {}
