package org.culturalpearls.award.conflict.internal;

import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.culturalpearls.award.conflict.ConflictKind;
import org.culturalpearls.award.conflict.ConflictStrength;
import org.culturalpearls.award.nomination.core.Stakeholders;
import org.culturalpearls.award.setup.core.Interests;
import org.culturalpearls.people.PersonId;

/** Finds conflicts of interest from the programme's data; declared conflicts are added to them. */
public final class ConflictPolicy {

  private ConflictPolicy() {}

  public static Set<ConflictKind> conflicts(
      PersonId person, Interests interests, Stakeholders nomination) {
    Set<ConflictKind> found = EnumSet.noneOf(ConflictKind.class);
    if (!Collections.disjoint(interests.countries(nomination.since()), nomination.countries())) {
      found.add(ConflictKind.SAME_COUNTRY);
    }
    if (!Collections.disjoint(
        interests.organisations(nomination.since()), nomination.organisations())) {
      found.add(ConflictKind.SAME_ORGANISATION);
    }
    if (nomination.people().contains(person)) {
      found.add(ConflictKind.OWN_NOMINATION);
    }
    if (!Collections.disjoint(interests.municipalities(), nomination.municipalities())) {
      found.add(ConflictKind.SAME_MUNICIPALITY);
    }
    if (!Collections.disjoint(interests.leads(), nomination.municipalities())) {
      found.add(ConflictKind.MENTORING);
    }
    if (!Collections.disjoint(interests.ledEarlier(), nomination.municipalities())) {
      found.add(ConflictKind.EARLIER_MENTORING);
    }
    if (!Collections.disjoint(interests.twins(), nomination.municipalities())) {
      found.add(ConflictKind.TWIN);
    }
    return Collections.unmodifiableSet(found);
  }

  /** Returns the strongest of these conflicts; empty if there is none. */
  public static Optional<ConflictStrength> strength(Collection<ConflictKind> kinds) {
    return kinds.stream().map(ConflictKind::strength).max(Comparator.naturalOrder());
  }
}
