package org.culturalpearls.award;

import java.time.Instant;

/**
 * A review in the list of its reviewer.
 *
 * @param stageEnds as its date is now, also where it moved after the review was submitted
 * @param open whether the stage goes on
 */
public record OwnReview(
    ReviewView review, NominationFacts nomination, String cycle, Instant stageEnds, boolean open) {}
