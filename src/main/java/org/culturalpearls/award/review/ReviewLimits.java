package org.culturalpearls.award.review;

import java.util.Map;
import org.culturalpearls.people.PersonId;

/**
 * The maximum number of reviews per person when an assignment is proposed.
 *
 * @param most for everybody; 0 for no limit
 * @param own limits of people who take more or fewer; 0 for none
 */
public record ReviewLimits(int most, Map<PersonId, Integer> own) {

  public ReviewLimits {
    own = Map.copyOf(own);
  }

  public static ReviewLimits none() {
    return new ReviewLimits(0, Map.of());
  }

  /**
   * @param unlimited a number that nobody can reach
   */
  public int of(PersonId reviewer, int unlimited) {
    return own.getOrDefault(reviewer, most > 0 ? most : unlimited);
  }
}
