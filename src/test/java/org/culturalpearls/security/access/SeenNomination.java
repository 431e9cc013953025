package org.culturalpearls.security.access;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.culturalpearls.cycle.CaseKey;
import org.culturalpearls.people.PersonId;

/**
 * A nomination that some may see and some may not.
 *
 * @param ids what stands at the addresses that have to do with it, by the name of the variable
 * @param former people who know the town from before, by name, and may not read what it says now
 * @param without people without a conflict: coordinator, reviewer, town
 */
record SeenNomination(
    CaseKey key,
    String town,
    Map<String, Object> ids,
    List<PersonId> without,
    List<PersonId> inConflict,
    List<PersonId> former) {

  /** Everything that it has nothing to do with is 1, which may be anything. */
  String fill(String pattern) {
    String filled = pattern.replace("{caseKey}", key.value());
    for (Map.Entry<String, Object> id : ids.entrySet()) {
      filled = filled.replaceAll("\\{" + id.getKey() + "(:[^}]*)?}", id.getValue().toString());
    }
    return filled.replaceAll("\\{[^}]*}", "1");
  }

  /** Answers of the town, and remarks of reviewers: never for who may not see it. */
  boolean isReadIn(String text) {
    return Stream.of("What the town says of", "Well done.", "Between us", "Ask the young people")
        .anyMatch(text::contains);
  }

  boolean standsIn(String text) {
    return text.contains(town) || text.contains(key.value());
  }
}
