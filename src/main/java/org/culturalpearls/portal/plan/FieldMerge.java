package org.culturalpearls.portal.plan;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/**
 * Two changes of one row, joined field by field: what only one of the two changed is taken from
 * that one. Where both changed a field differently, it stays as this person typed it and is named.
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
          boolean untouched = typed.equals(base.get(name));
          joined.put(name, untouched ? theirs.get(name) : typed);
          if (!untouched
              && !theirs.get(name).equals(base.get(name))
              && !theirs.get(name).equals(typed)) {
            differing.add(name);
          }
        });
    return new FieldMerge(joined, differing);
  }
}
