package org.culturalpearls.award.conflict;

import java.time.Instant;
import org.culturalpearls.award.nomination.NominationId;
import org.culturalpearls.people.PersonId;

/**
 * A declared conflict of interest.
 *
 * @param by who recorded it
 * @param withdrawnBy null unless the conflict was withdrawn
 */
public record ConflictView(
    ConflictId id,
    NominationId nomination,
    PersonId person,
    DeclaredKind kind,
    String words,
    PersonId by,
    Instant at,
    PersonId withdrawnBy,
    Instant withdrawnAt) {

  public boolean stands() {
    return withdrawnAt == null;
  }
}
