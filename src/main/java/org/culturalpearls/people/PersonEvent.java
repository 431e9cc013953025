package org.culturalpearls.people;

import java.time.Instant;
import java.util.List;
import java.util.Set;

/** Events of persons and their accounts, published in the transaction of the change. */
public sealed interface PersonEvent {

  /**
   * A person may log in and be given work again.
   *
   * @param by who reactivated the account
   */
  record Reactivated(PersonId person, PersonId by) implements PersonEvent {}

  /**
   * The ties of persons changed: their organisation, or their country.
   *
   * @param themselves whether they changed them themselves
   */
  record TiesChanged(Set<PersonId> persons, boolean themselves) implements PersonEvent {

    /** The person's own act, also if somebody else had to confirm it. */
    public static TiesChanged by(PersonId actor, PersonId person) {
      return new TiesChanged(Set.of(person), actor.equals(person));
    }
  }

  /**
   * Somebody uninvolved has to decide on a change of a person's organisation or country.
   *
   * @param asked who may decide; empty if there is nobody
   */
  record TieChangeAsked(long change, PersonId person, List<PersonId> asked) implements PersonEvent {

    public TieChangeAsked {
      asked = List.copyOf(asked);
    }
  }

  /** Somebody uninvolved decided on a change of a person's organisation or country. */
  record TieChangeDecided(long change, PersonId person, boolean confirmed) implements PersonEvent {}

  /** A person may no longer log in or be given work. */
  record Deactivated(PersonId person) implements PersonEvent {}

  /**
   * A person has a new password; sessions opened with the old one should end.
   *
   * @param first whether there was none before
   */
  record PasswordChanged(PersonId person, boolean first) implements PersonEvent {}

  /** The e-mail address of a person was changed; the addresses are in the record of the change. */
  record AddressChanged(AddressChangeId change, PersonId person, PersonId by, Instant at)
      implements PersonEvent {}

  /** The roles of a person changed. */
  record RolesChanged(PersonId person) implements PersonEvent {}
}
