package org.culturalpearls.award.review;

import org.culturalpearls.people.PersonId;

/**
 * The reviews that a proposal assigns to a reviewer.
 *
 * @param reviews how many
 * @param most the reviewer's limit
 * @param conflicts how many nominations the reviewer may not review
 */
public record ReviewerLoad(PersonId reviewer, int reviews, int most, int conflicts) {

  public boolean isFull() {
    return reviews >= most;
  }
}
