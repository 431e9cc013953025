package org.culturalpearls.plan.internal.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.EnumMap;
import java.util.Map;
import org.culturalpearls.plan.assessment.Dimension;
import org.culturalpearls.shared.RuleBroken;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RatingsTest {

  private final Map<Dimension, Integer> ratings = new EnumMap<>(Dimension.class);

  RatingsTest() {
    for (Dimension dimension : Dimension.values()) {
      ratings.put(dimension, 1 + dimension.ordinal() % 5);
    }
  }

  @Test
  void keepsEachRatingWithItsDimension() {
    assertThat(Ratings.of(ratings).view()).isEqualTo(ratings);
  }

  @Test
  void needsEveryDimension() {
    ratings.remove(Dimension.CRISIS_READINESS);

    assertThatThrownBy(() -> Ratings.of(ratings))
        .isInstanceOfSatisfying(
            RuleBroken.class, e -> assertThat(e.field()).contains("crisisReadiness"));
  }

  @ParameterizedTest
  @ValueSource(ints = {-1, 0, 6})
  void refusesRatingsOffTheScale(int rating) {
    ratings.put(Dimension.PLACES, rating);

    assertThatThrownBy(() -> Ratings.of(ratings))
        .isInstanceOfSatisfying(RuleBroken.class, e -> assertThat(e.field()).contains("places"));
  }
}
