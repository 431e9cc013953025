package org.culturalpearls.portal.plan;

import java.util.EnumMap;
import java.util.Map;
import org.culturalpearls.plan.AssessmentService;
import org.culturalpearls.plan.Dimension;
import org.culturalpearls.shared.Label;
import org.springframework.validation.Errors;

/** A self-assessment as answered; a component has the name of its {@link Dimension#field}. */
record AssessmentForm(
    String cooperation,
    String inclusion,
    String culturalNetwork,
    String places,
    String capacity,
    String crisisReadiness,
    String note) {

  static AssessmentForm empty() {
    return new AssessmentForm(null, null, null, null, null, null, null);
  }

  /** Reports every missing or invalid answer at once. */
  void check(Errors errors) {
    for (Dimension dimension : Dimension.values()) {
      if (rating(dimension) == null) {
        errors.rejectValue(
            dimension.field(),
            "error.portal.choose-rating",
            new Object[] {Label.of(dimension)},
            null);
      }
    }
  }

  AssessmentService.Assess command() {
    Map<Dimension, Integer> ratings = new EnumMap<>(Dimension.class);
    for (Dimension dimension : Dimension.values()) {
      ratings.put(dimension, rating(dimension));
    }
    return new AssessmentService.Assess(ratings, note);
  }

  private Integer rating(Dimension dimension) {
    String answer = answer(dimension);
    return answer != null && answer.matches("[1-5]") ? Integer.valueOf(answer) : null;
  }

  private String answer(Dimension dimension) {
    return switch (dimension) {
      case COOPERATION -> cooperation;
      case INCLUSION -> inclusion;
      case CULTURAL_NETWORK -> culturalNetwork;
      case PLACES -> places;
      case CAPACITY -> capacity;
      case CRISIS_READINESS -> crisisReadiness;
    };
  }
}
