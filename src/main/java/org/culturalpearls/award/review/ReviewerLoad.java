package org.culturalpearls.award.review;

import org.culturalpearls.people.PersonId;

/**
 * What a proposal asks of a reviewer.
 *
 * @param reviews how many
 * @param most how many the reviewer takes at most
 * @param conflicts how many nominations the reviewer may not review
 */
public record ReviewerLoad(PersonId reviewer, int reviews, int most, int conflicts) {

  public boolean isFull() {
    return reviews >= most;
  }
}
