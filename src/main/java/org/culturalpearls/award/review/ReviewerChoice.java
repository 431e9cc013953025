package org.culturalpearls.award.review;

import org.culturalpearls.people.PersonId;

/**
 * A person who could make a review.
 *
 * @param before the state of an earlier review of the same nomination by this person; null if none
 */
public record ReviewerChoice(PersonId reviewer, String name, int reviews, ReviewState before) {}
