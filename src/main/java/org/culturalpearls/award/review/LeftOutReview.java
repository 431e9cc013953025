package org.culturalpearls.award.review;

import java.time.Instant;
import org.culturalpearls.people.PersonId;

/** A review that the decision does not count, with the reason. */
public record LeftOutReview(ReviewId review, String reason, PersonId by, Instant at) {}
