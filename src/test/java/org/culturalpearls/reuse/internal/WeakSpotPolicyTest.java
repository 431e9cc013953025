package org.culturalpearls.reuse.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.culturalpearls.plan.assessment.Dimension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class WeakSpotPolicyTest {

  @Test
  void namesTheWeakestAndOfEqualOnesTheFirst() {
    assertThat(WeakSpotPolicy.of(Map.of(Dimension.PLACES, 2.0, Dimension.INCLUSION, 1.5)))
        .contains(Dimension.INCLUSION);
    assertThat(WeakSpotPolicy.of(Map.of(Dimension.PLACES, 2.0, Dimension.INCLUSION, 2.0)))
        .contains(Dimension.INCLUSION);
  }

  @Test
  void namesNoneWhereNothingIsWeak() {
    assertThat(WeakSpotPolicy.of(Map.of(Dimension.PLACES, 3.0))).isEmpty();
    assertThat(WeakSpotPolicy.of(Map.of(Dimension.PLACES, 2.99))).contains(Dimension.PLACES);
    assertThat(WeakSpotPolicy.of(Map.of())).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void knowsWhatHelpsEachOfThem(Dimension dimension) {
    assertThat(WeakSpotPolicy.helpfulFor(dimension))
        .isNotEmpty()
        .allSatisfy((facet, values) -> assertThat(values).isNotEmpty().allMatch(facet::knows));
  }
}
