package org.culturalpearls.reuse;

import java.time.Instant;

/**
 * Where a practice was taken up, as the town lets everybody read it.
 *
 * @param practiceVersion number of the version that it took up
 * @param part key of what it took up, see {@link PracticePart#key}
 */
public record TakenUp(
    String town,
    int practiceVersion,
    String part,
    String changed,
    String result,
    DoAgain again,
    Instant reportedAt) {}
