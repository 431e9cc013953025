package org.culturalpearls.award.review;

import org.culturalpearls.people.PersonId;

/**
 * Somebody who could make a review.
 *
 * @param before what became of it when they were asked for this one before; null when never
 */
public record ReviewerChoice(PersonId reviewer, String name, int reviews, ReviewState before) {}
