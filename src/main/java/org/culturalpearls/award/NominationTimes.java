package org.culturalpearls.award;

import java.time.Instant;

/**
 * The moments that a nomination's process waits for or asks people to keep.
 *
 * @param callCloses as towns are told
 * @param callClosed the first moment after the grace
 * @param checkBy until when coordinators check what was submitted
 * @param preSelectionEnds the first moment after it
 * @param decideBy until when coordinators decide after it
 * @param plansDue the first moment after the last day for plans
 */
public record NominationTimes(
    Instant callCloses,
    Instant callClosed,
    Instant checkBy,
    Instant preSelectionEnds,
    Instant decideBy,
    Instant plansDue) {}
