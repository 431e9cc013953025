package org.culturalpearls.award;

/** A review in the list of its reviewer. */
public record OwnReview(ReviewView review, NominationFacts nomination, String cycle) {}
