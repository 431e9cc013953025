package org.culturalpearls.portal.plan;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Two changes of one row, joined field by field, and texts paragraph by paragraph: what only one of
 * the two changed is taken from that one. Where both changed the same differently, the field stays
 * as this person typed it and is named.
 *
 * @param fields the joined ones
 * @param differing the names of those that both changed
 */
record FieldMerge(Map<String, Object> fields, Set<String> differing) {

  /**
   * @param base what both began with
   * @param mine what this person typed
   * @param theirs what somebody else saved meanwhile
   */
  static FieldMerge of(
      Map<String, Object> base, Map<String, Object> mine, Map<String, Object> theirs) {
    Map<String, Object> joined = new LinkedHashMap<>();
    Set<String> differing = new LinkedHashSet<>();
    mine.forEach(
        (name, typed) -> {
          Optional<Object> both = joined(base.get(name), typed, theirs.get(name));
          joined.put(name, both.orElse(typed));
          if (both.isEmpty()) {
            differing.add(name);
          }
        });
    return new FieldMerge(joined, differing);
  }

  /** Returns what stands in a field of both; empty where somebody has to choose. */
  private static Optional<Object> joined(Object base, Object mine, Object theirs) {
    if (mine.equals(base) || mine.equals(theirs)) {
      return Optional.of(theirs);
    }
    if (theirs.equals(base)) {
      return Optional.of(mine);
    }
    return mine instanceof String one && theirs instanceof String other
        ? Optional.of(ThreeWayMerge.merge(String.valueOf(base), one, other))
            .filter(ThreeWayMerge.Merge::isClean)
            .map(ThreeWayMerge.Merge::text)
        : Optional.empty();
  }
}
