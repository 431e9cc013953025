package org.culturalpearls.house;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * What a measure comes to.
 *
 * @param where what was counted, for whoever has to change it; empty where that is everything
 */
record Found(int count, List<String> where) {

  static Found all(long count) {
    return new Found((int) count, List.of());
  }

  static Found each(Collection<String> these) {
    return new Found(these.size(), List.copyOf(these));
  }

  /** The largest of these, by its name. */
  static Found largest(Map<String, ? extends Number> sizes) {
    return sizes.entrySet().stream()
        .max(
            (one, other) -> Integer.compare(one.getValue().intValue(), other.getValue().intValue()))
        .map(most -> new Found(most.getValue().intValue(), List.of(most.getKey())))
        .orElseThrow();
  }
}
