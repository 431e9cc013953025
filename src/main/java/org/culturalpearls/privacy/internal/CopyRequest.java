package org.culturalpearls.privacy.internal;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.privacy.CopyRequestView;
import org.culturalpearls.shared.Aggregate;
import org.culturalpearls.shared.AlreadyDone;

/** A person's request that an administrator makes a copy of their data. */
@Entity
class CopyRequest extends Aggregate {

  /** What became of it. */
  enum State {
    /** No administrator has made the copy yet. */
    WAITING,
    /** An administrator made the copy. */
    MADE,
    /** The person does not want it any more. */
    TAKEN_BACK
  }

  private Long personId;
  private Instant askedAt;

  @Enumerated(EnumType.STRING)
  private State state = State.WAITING;

  private Instant endedAt;

  protected CopyRequest() {}

  CopyRequest(PersonId person, Instant now) {
    this.personId = person.value();
    this.askedAt = now;
  }

  void made(Instant now) {
    end(State.MADE, now);
  }

  void takeBack(Instant now) {
    end(State.TAKEN_BACK, now);
  }

  private void end(State next, Instant now) {
    if (state != State.WAITING) {
      throw new AlreadyDone("error.privacy.copy-request-over");
    }
    state = next;
    endedAt = now;
  }

  Instant askedAt() {
    return askedAt;
  }

  CopyRequestView view() {
    return new CopyRequestView(new PersonId(personId), askedAt);
  }
}
