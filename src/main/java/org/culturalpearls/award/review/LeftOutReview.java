package org.culturalpearls.award.review;

import java.time.Instant;
import org.culturalpearls.people.PersonId;

/** A review that is not counted, with the reason. */
public record LeftOutReview(ReviewId review, String reason, PersonId by, Instant at) {}
