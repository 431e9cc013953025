package org.culturalpearls.award.conflict.core;

import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.culturalpearls.award.conflict.ConflictKind;
import org.culturalpearls.award.conflict.ConflictStrength;
import org.culturalpearls.award.conflict.FoundConflict;
import org.culturalpearls.award.conflict.internal.ConflictPolicy;
import org.culturalpearls.award.nomination.NominationFacts;
import org.culturalpearls.award.nomination.NominationId;
import org.culturalpearls.people.PersonId;

/** The found and declared conflicts of some people with some nominations. */
public final class KnownConflicts {

  private record Pair(PersonId person, NominationId nomination) {}

  private final Map<Pair, Set<ConflictKind>> kinds = new HashMap<>();
  private final Map<Pair, Set<ConflictKind>> excused = new HashMap<>();

  void add(PersonId person, NominationId nomination, Set<ConflictKind> found) {
    if (!found.isEmpty()) {
      kinds
          .computeIfAbsent(new Pair(person, nomination), none -> EnumSet.noneOf(ConflictKind.class))
          .addAll(found);
    }
  }

  /** In spite of these the person goes on with the nomination, and is given nothing new. */
  void excuse(PersonId person, NominationId nomination, Set<ConflictKind> these) {
    excused
        .computeIfAbsent(new Pair(person, nomination), none -> EnumSet.noneOf(ConflictKind.class))
        .addAll(these);
  }

  /** Returns the people who have a tie. */
  Set<PersonId> people() {
    return kinds.keySet().stream().map(Pair::person).collect(Collectors.toSet());
  }

  /** Returns the nominations to which somebody has a tie. */
  Set<NominationId> nominations() {
    return kinds.keySet().stream().map(Pair::nomination).collect(Collectors.toSet());
  }

  public Set<ConflictKind> kinds(PersonId person, NominationId nomination) {
    return kinds.getOrDefault(new Pair(person, nomination), Set.of());
  }

  public boolean mayReview(PersonId person, NominationId nomination) {
    return kinds(person, nomination).isEmpty();
  }

  /** Returns for each nomination which of these people may review it. */
  public Map<NominationId, Set<PersonId>> free(
      Collection<PersonId> persons, Collection<NominationFacts> nominations) {
    return nominations.stream()
        .map(NominationFacts::id)
        .collect(
            Collectors.toMap(
                nomination -> nomination,
                nomination ->
                    persons.stream()
                        .filter(person -> mayReview(person, nomination))
                        .collect(Collectors.toSet())));
  }

  /** Returns which of these people are in conflict with the nomination, and why. */
  public List<FoundConflict> of(Collection<PersonId> persons, NominationFacts nomination) {
    return persons.stream()
        .filter(person -> !mayReview(person, nomination.id()))
        .map(person -> new FoundConflict(person, nomination, kinds(person, nomination.id())))
        .toList();
  }

  public boolean maySee(PersonId person, NominationId nomination) {
    return isVisible(kinds(person, nomination));
  }

  /** The same for somebody who reviews it: excused ties keep nobody from a review. */
  public boolean maySeeAsReviewer(PersonId person, NominationId nomination) {
    Set<ConflictKind> standing = new HashSet<>(kinds(person, nomination));
    standing.removeAll(excused.getOrDefault(new Pair(person, nomination), Set.of()));
    return isVisible(standing);
  }

  private static boolean isVisible(Set<ConflictKind> kinds) {
    return ConflictPolicy.strength(kinds).filter(ConflictStrength.MAY_NOT_SEE::equals).isEmpty();
  }
}
