package org.culturalpearls.award.nomination;

import java.time.Instant;
import java.util.Set;
import org.culturalpearls.people.PersonId;

/**
 * A request to a town to complete sections of its nomination.
 *
 * @param files whether the town may change its files as well; the only part asked for if there are
 *     no sections
 */
public record CompletionView(
    int round,
    PersonId by,
    Instant at,
    Instant until,
    Set<NominationSection> sections,
    boolean files,
    String remark) {

  public CompletionView {
    sections = Set.copyOf(sections);
  }
}
