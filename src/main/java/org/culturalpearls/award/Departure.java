package org.culturalpearls.award;

import java.util.Set;

/**
 * Something in a decision that the rule does not give by itself: it needs a reason, and is kept.
 */
public record Departure(DepartureKind kind, Set<NominationId> about) {

  public Departure {
    about = Set.copyOf(about);
  }
}
