package org.culturalpearls.award.internal;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.culturalpearls.award.ConflictKind;
import org.culturalpearls.award.ConflictStrength;
import org.culturalpearls.award.NominationId;
import org.culturalpearls.people.PersonId;

/** The conflicts of some people with some nominations, found and declared. */
final class KnownConflicts {

  private record Pair(PersonId person, NominationId nomination) {}

  private final Map<Pair, Set<ConflictKind>> kinds = new HashMap<>();

  void add(PersonId person, NominationId nomination, Set<ConflictKind> found) {
    if (!found.isEmpty()) {
      kinds
          .computeIfAbsent(new Pair(person, nomination), none -> EnumSet.noneOf(ConflictKind.class))
          .addAll(found);
    }
  }

  Set<ConflictKind> kinds(PersonId person, NominationId nomination) {
    return kinds.getOrDefault(new Pair(person, nomination), Set.of());
  }

  boolean mayReview(PersonId person, NominationId nomination) {
    return kinds(person, nomination).isEmpty();
  }

  boolean maySee(PersonId person, NominationId nomination) {
    return ConflictPolicy.strength(kinds(person, nomination))
        .filter(ConflictStrength.MAY_NOT_SEE::equals)
        .isEmpty();
  }
}
