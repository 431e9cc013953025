package org.culturalpearls.privacy;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.shared.Paged;

/**
 * Requests of people that an administrator makes a copy of their data. Without one, nobody reads
 * the copy of somebody else.
 */
public interface CopyRequestService {

  /** Asks the administrators. Throws AlreadyDone while an earlier request waits. */
  void ask(PersonId person);

  /** Ends the own request. Throws AlreadyDone if none waits. */
  void takeBack(PersonId person);

  /** Returns since when a person's request waits; for the person and administrators. */
  Optional<Instant> waitingSince(PersonId actor, PersonId person);

  /** Returns the latest copies made for a person; for the person and administrators. */
  List<TakenCopy> taken(PersonId actor, PersonId person);

  /** Returns the requests that wait, the oldest first, without the administrator's own. */
  Paged<CopyRequestView> waiting(PersonId administrator, int page);

  /** Returns how many such requests wait. */
  int count(PersonId administrator);

  /**
   * Makes the copy that a person asked for: from now on this administrator reads it until {@link
   * #readableUntil}. The person gets a mail. Throws RuleBroken if the person asked for none.
   */
  void make(PersonId administrator, PersonId person);

  /** Returns until when the actor reads the copy made for a person; empty if not at all. */
  Optional<Instant> readableUntil(PersonId actor, PersonId person);

  /** A copy made for a person. */
  record TakenCopy(PersonId by, Instant at) {}
}
