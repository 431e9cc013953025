package org.culturalpearls.award.review;

import java.math.BigDecimal;
import java.util.List;
import org.culturalpearls.people.Country;

/**
 * A counted review in an export.
 *
 * @param points for each criterion of the stage, in their order
 * @param value the weighted sum of the points
 */
public record ScoreLine(
    String town, Country country, String reviewer, List<Integer> points, BigDecimal value) {

  public ScoreLine {
    points = List.copyOf(points);
  }
}
