package org.culturalpearls.privacy.internal;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.privacy.ErasureView;
import org.culturalpearls.shared.Aggregate;
import org.culturalpearls.shared.AlreadyDone;

/** A request to erase a person on a day. */
@Entity
class Erasure extends Aggregate {

  private Long personId;
  private Long requestedBy;
  private Instant requestedAt;
  private Instant dueAt;

  @Enumerated(EnumType.STRING)
  private ErasureState state = ErasureState.WAITING;

  private Instant endedAt;
  private Long endedBy;

  protected Erasure() {}

  Erasure(PersonId person, PersonId by, Instant now, Instant dueAt) {
    this.personId = person.value();
    this.requestedBy = by.value();
    this.requestedAt = now;
    this.dueAt = dueAt;
  }

  void cancel(PersonId by, Instant now) {
    end(ErasureState.CANCELLED, now);
    endedBy = by.value();
  }

  void carriedOut(Instant now) {
    end(ErasureState.DONE, now);
  }

  private void end(ErasureState next, Instant now) {
    if (state != ErasureState.WAITING) {
      throw new AlreadyDone("error.privacy.erasure-over");
    }
    state = next;
    endedAt = now;
  }

  long id() {
    return id;
  }

  PersonId person() {
    return new PersonId(personId);
  }

  ErasureView view() {
    return new ErasureView(person(), new PersonId(requestedBy), requestedAt, dueAt);
  }
}
