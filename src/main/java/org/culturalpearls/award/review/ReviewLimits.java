package org.culturalpearls.award.review;

import java.util.Map;
import org.culturalpearls.people.PersonId;

/**
 * How many reviews somebody takes at most when an assignment is proposed.
 *
 * @param most for everybody; 0 for no limit
 * @param own of those who take more or fewer, or with 0 none
 */
public record ReviewLimits(int most, Map<PersonId, Integer> own) {

  public ReviewLimits {
    own = Map.copyOf(own);
  }

  public static ReviewLimits none() {
    return new ReviewLimits(0, Map.of());
  }

  /**
   * @param unlimited more than anybody could have
   */
  public int of(PersonId reviewer, int unlimited) {
    return own.getOrDefault(reviewer, most > 0 ? most : unlimited);
  }
}
