package org.culturalpearls.plan.internal.assessment;

import jakarta.persistence.Embeddable;
import java.util.EnumMap;
import java.util.Map;
import org.culturalpearls.plan.assessment.Dimension;
import org.culturalpearls.plan.assessment.Question;
import org.culturalpearls.shared.Label;
import org.culturalpearls.shared.RuleBroken;

/**
 * The columns of a self-assessment by the questionnaire in use before: a rating of 1 to 5 in each
 * dimension.
 */
@Embeddable
record Ratings(
    Integer cooperation,
    Integer inclusion,
    Integer culturalNetwork,
    Integer places,
    Integer capacity,
    Integer crisisReadiness) {

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
    if (rating < Question.LOWEST || rating > Question.HIGHEST) {
      throw RuleBroken.in(
          dimension.field(),
          "error.plan.rating",
          Label.of(dimension),
          Question.LOWEST,
          Question.HIGHEST);
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
