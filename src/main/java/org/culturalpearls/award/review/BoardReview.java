package org.culturalpearls.award.review;

import java.math.BigDecimal;
import org.culturalpearls.people.PersonId;

/**
 * A review with its value, as a board shows it.
 *
 * @param counted whether it counts for the ranking that is shown
 */
public record BoardReview(ReviewId id, PersonId reviewer, BigDecimal value, boolean counted) {}
