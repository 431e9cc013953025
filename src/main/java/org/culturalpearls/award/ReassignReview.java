package org.culturalpearls.award;

import org.culturalpearls.people.PersonId;

/**
 * Gives a review to somebody else, or leaves it out.
 *
 * @param reviewer null to leave it out
 * @param reason why it is left out
 */
public record ReassignReview(PersonId reviewer, String reason) {}
