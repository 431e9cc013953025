package org.culturalpearls.portal.plan;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.culturalpearls.plan.AssessmentService;
import org.culturalpearls.plan.AssessmentView;
import org.culturalpearls.plan.Dimension;

/**
 * A town's ratings in one dimension, the earliest first, as a line of a small chart; the table
 * beside it has the same numbers.
 *
 * @param latest the last rating
 * @param change since the rating before, or 0 if there is none
 */
public record RatingsOverTime(Dimension dimension, List<Point> points, int latest, int change) {

  private static final int LEFT = 10;
  private static final int WIDTH = 180;
  private static final int BOTTOM = 70;
  private static final int STEP = 15;

  /** The position of a rating in the chart. */
  public record Point(int x, int y) {}

  /** For all dimensions; expects the assessments with the latest first. */
  static List<RatingsOverTime> of(List<AssessmentView> assessments) {
    return assessments.isEmpty()
        ? List.of()
        : Arrays.stream(Dimension.values()).map(each -> of(each, assessments)).toList();
  }

  private static RatingsOverTime of(Dimension dimension, List<AssessmentView> assessments) {
    List<Integer> ratings =
        new ArrayList<>(assessments.stream().map(each -> each.ratings().get(dimension)).toList());
    Collections.reverse(ratings);
    int last = ratings.size() - 1;
    int gap = last == 0 ? 0 : WIDTH / last;
    List<Point> points =
        IntStream.rangeClosed(0, last)
            .mapToObj(i -> new Point(LEFT + i * gap, height(ratings.get(i))))
            .toList();
    int change = last == 0 ? 0 : ratings.get(last) - ratings.get(last - 1);
    return new RatingsOverTime(dimension, points, ratings.get(last), change);
  }

  private static int height(int rating) {
    return BOTTOM - (rating - AssessmentService.Assess.LOWEST) * STEP;
  }

  /** Returns the points in SVG syntax. */
  public String line() {
    return points.stream()
        .map(point -> point.x() + "," + point.y())
        .collect(Collectors.joining(" "));
  }
}
