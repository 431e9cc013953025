package org.culturalpearls.award;

import java.time.Instant;

/**
 * What a review waits for.
 *
 * @param declareBy until when the reviewer says whether there is a conflict
 * @param scoreBy until when the review is made: the end of the stage
 */
public record ReviewTimes(Instant declareBy, Instant scoreBy) {}
