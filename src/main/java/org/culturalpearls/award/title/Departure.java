package org.culturalpearls.award.title;

import java.util.Comparator;
import java.util.Set;
import java.util.stream.Collectors;
import org.culturalpearls.award.nomination.NominationId;

/** A part of a decision that differs from what the rule gives; it needs a recorded reason. */
public record Departure(DepartureKind kind, Set<NominationId> about) {

  public Departure {
    about = Set.copyOf(about);
  }

  /** Returns the key of this departure among all departures of a decision. */
  public String key() {
    return kind
        + about.stream()
            .sorted(Comparator.comparingLong(NominationId::value))
            .map(each -> "-" + each.value())
            .collect(Collectors.joining());
  }
}
