package org.culturalpearls.award.title;

import java.util.Comparator;
import java.util.Set;
import java.util.stream.Collectors;
import org.culturalpearls.award.nomination.NominationId;

/**
 * Something in a decision that the rule does not give by itself: it needs a reason, and is kept.
 */
public record Departure(DepartureKind kind, Set<NominationId> about) {

  public Departure {
    about = Set.copyOf(about);
  }

  /** Names it among all departures of a decision. */
  public String key() {
    return kind
        + about.stream()
            .sorted(Comparator.comparingLong(NominationId::value))
            .map(each -> "-" + each.value())
            .collect(Collectors.joining());
  }
}
