package org.culturalpearls.award.title.internal;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.culturalpearls.people.PersonId;

/** A reason, and who gave it when, in a row. */
@Embeddable
record ReasonRow(String reason, Long personId, Instant at) {

  static ReasonRow of(String reason, PersonId person, Instant now) {
    return new ReasonRow(reason, person.value(), now);
  }

  PersonId person() {
    return new PersonId(personId);
  }
}
