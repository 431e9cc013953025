package org.culturalpearls.plan.internal;

import jakarta.persistence.Embeddable;
import java.util.EnumMap;
import java.util.Map;
import org.culturalpearls.plan.AssessmentService;
import org.culturalpearls.plan.Dimension;
import org.culturalpearls.shared.Label;
import org.culturalpearls.shared.RuleBroken;

/** The columns of a self-assessment: a rating of 1 to 5 in each dimension. */
@Embeddable
record Ratings(
    int cooperation,
    int inclusion,
    int culturalNetwork,
    int places,
    int capacity,
    int crisisReadiness) {

  static Ratings of(Map<Dimension, Integer> ratings) {
    return new Ratings(
        rating(ratings, Dimension.COOPERATION),
        rating(ratings, Dimension.INCLUSION),
        rating(ratings, Dimension.CULTURAL_NETWORK),
        rating(ratings, Dimension.PLACES),
        rating(ratings, Dimension.CAPACITY),
        rating(ratings, Dimension.CRISIS_READINESS));
  }

  private static int rating(Map<Dimension, Integer> ratings, Dimension dimension) {
    Integer rating = ratings.get(dimension);
    if (rating == null) {
      throw RuleBroken.in(dimension.field(), "error.shared.missing", Label.of(dimension));
    }
    if (rating < AssessmentService.Assess.LOWEST || rating > AssessmentService.Assess.HIGHEST) {
      throw RuleBroken.in(
          dimension.field(),
          "error.plan.rating",
          Label.of(dimension),
          AssessmentService.Assess.LOWEST,
          AssessmentService.Assess.HIGHEST);
    }
    return rating;
  }

  Map<Dimension, Integer> view() {
    Map<Dimension, Integer> view = new EnumMap<>(Dimension.class);
    view.put(Dimension.COOPERATION, cooperation);
    view.put(Dimension.INCLUSION, inclusion);
    view.put(Dimension.CULTURAL_NETWORK, culturalNetwork);
    view.put(Dimension.PLACES, places);
    view.put(Dimension.CAPACITY, capacity);
    view.put(Dimension.CRISIS_READINESS, crisisReadiness);
    return view;
  }
}
