package org.culturalpearls.award;

import org.culturalpearls.cycle.ParticipationId;

/**
 * Says what everybody may read of a Pearl; version as read, null where nothing was written.
 *
 * @param text empty to take it back
 */
public record SavePearlSummary(ParticipationId participation, Long version, String text) {}
