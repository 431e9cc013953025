package org.culturalpearls.practice;

import org.culturalpearls.people.PersonId;

/** What happens to practices. */
public sealed interface PracticeEvent {

  /** Everybody can read a version from now on. */
  record Published(PracticeId practice, PersonId author, int number) implements PracticeEvent {}

  /**
   * An editor declined a practice, or its update.
   *
   * @param round how often it has been handed in
   */
  record Declined(PracticeId practice, PersonId author, int round) implements PracticeEvent {}

  /** An editor archived a practice that its author had not confirmed. */
  record Archived(PracticeId practice, PersonId author) implements PracticeEvent {}
}
