package org.culturalpearls.people;

import java.time.Instant;
import java.util.Set;

/** What happens to persons and their accounts; published in the transaction of the change. */
public sealed interface PersonEvent {

  /**
   * A person may log in and be given work again.
   *
   * @param by who decided so
   */
  record Reactivated(PersonId person, PersonId by) implements PersonEvent {}

  /** What ties people to others changed: their organisation, or where they are at home. */
  record TiesChanged(Set<PersonId> persons) implements PersonEvent {}

  /** A person may no longer log in or be given work. */
  record Deactivated(PersonId person) implements PersonEvent {}

  /**
   * A person has a new password; sessions opened with the old one should end.
   *
   * @param first whether there was none before
   */
  record PasswordChanged(PersonId person, boolean first) implements PersonEvent {}

  /** The e-mail address of a person was changed; which one into which says the record of it. */
  record AddressChanged(AddressChangeId change, PersonId person, PersonId by, Instant at)
      implements PersonEvent {}

  /** The roles of a person changed. */
  record RolesChanged(PersonId person) implements PersonEvent {}
}
