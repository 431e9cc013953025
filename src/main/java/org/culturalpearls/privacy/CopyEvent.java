package org.culturalpearls.privacy;

import java.time.Instant;
import java.util.List;
import org.culturalpearls.people.PersonId;

/** Events of copies for somebody else, published in the transaction of the change. */
public sealed interface CopyEvent {

  /**
   * A person asks for a copy of their data.
   *
   * @param administrators who may make it
   */
  record Asked(PersonId person, Instant at, List<PersonId> administrators) implements CopyEvent {

    public Asked {
      administrators = List.copyOf(administrators);
    }
  }

  /** An administrator made the copy that a person had asked for. */
  record Made(PersonId person, PersonId by, Instant at) implements CopyEvent {}
}
