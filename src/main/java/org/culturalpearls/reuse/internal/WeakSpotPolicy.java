package org.culturalpearls.reuse.internal;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.culturalpearls.plan.assessment.Dimension;
import org.culturalpearls.practice.search.Facet;

/** Says which dimension of a self-assessment is a weak spot, and by what practices help there. */
final class WeakSpotPolicy {

  /** Below this average of levels 1 to 5 a dimension is weak. */
  static final double WEAK = 3.0;

  private WeakSpotPolicy() {}

  /** Returns the weakest dimension, of equal ones the first; empty if none is weak. */
  static Optional<Dimension> of(Map<Dimension, Double> averages) {
    Dimension weakest = null;
    for (Dimension each : Dimension.values()) {
      Double average = averages.get(each);
      boolean weak = average != null && average < WEAK;
      if (weak && (weakest == null || average < averages.get(weakest))) {
        weakest = each;
      }
    }
    return Optional.ofNullable(weakest);
  }

  /** Returns by which values of which facet practices are found that help there. */
  static Map<Facet, Set<String>> helpfulFor(Dimension dimension) {
    return switch (dimension) {
      case COOPERATION -> Map.of(Facet.CHALLENGE, Set.of("fragmentation", "social-divide"));
      case INCLUSION ->
          Map.of(
              Facet.CHALLENGE,
              Set.of("inclusion-of-people-with-disabilities", "loneliness", "social-divide"));
      case CULTURAL_NETWORK ->
          Map.of(Facet.CHALLENGE, Set.of("weak-cultural-network", "fragmentation"));
      case PLACES -> Map.of(Facet.CHALLENGE, Set.of("vacant-spaces"));
      case CAPACITY -> Map.of(Facet.COST, Set.of("up-to-500", "500-2000"));
      case CRISIS_READINESS -> Map.of(Facet.INSTRUMENT, Set.of("residents-council", "third-place"));
    };
  }
}
