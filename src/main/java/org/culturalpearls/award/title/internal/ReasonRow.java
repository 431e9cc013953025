package org.culturalpearls.award.title.internal;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.culturalpearls.people.PersonId;

/** The columns of a reason with its author and time. */
@Embeddable
record ReasonRow(String reason, Long personId, Instant at) {

  static ReasonRow of(String reason, PersonId person, Instant now) {
    return new ReasonRow(reason, person.value(), now);
  }

  PersonId person() {
    return new PersonId(personId);
  }
}
