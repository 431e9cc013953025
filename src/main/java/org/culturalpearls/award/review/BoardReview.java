package org.culturalpearls.award.review;

import java.math.BigDecimal;
import org.culturalpearls.people.PersonId;

/**
 * What a review comes to.
 *
 * @param counted whether it counts for the ranking that is shown
 */
public record BoardReview(ReviewId id, PersonId reviewer, BigDecimal value, boolean counted) {}
