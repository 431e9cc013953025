package org.culturalpearls.award;

import java.time.Instant;
import org.culturalpearls.cycle.ParticipationId;

/**
 * The call closes at another time than before, while a nomination is being written.
 *
 * @param due the new time
 * @param before the time that the town was told before
 */
public record NominationDueMoved(
    NominationId nomination, ParticipationId participation, Instant due, Instant before)
    implements NominationEvent {}
