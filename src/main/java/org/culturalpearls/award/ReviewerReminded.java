package org.culturalpearls.award;

import java.time.Instant;
import org.culturalpearls.people.PersonId;

/**
 * Somebody was reminded of an open review by hand.
 *
 * @param answer whether the answer on conflicts is awaited, and not yet the review
 */
public record ReviewerReminded(
    ReviewId review, NominationId nomination, PersonId reviewer, Instant due, boolean answer)
    implements ReviewEvent {}
