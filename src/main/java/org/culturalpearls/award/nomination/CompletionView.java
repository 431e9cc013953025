package org.culturalpearls.award.nomination;

import java.time.Instant;
import java.util.Set;
import org.culturalpearls.people.PersonId;

/**
 * A town was asked to complete these sections.
 *
 * @param files whether it was asked for its files as well, or for these alone
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
