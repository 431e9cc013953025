package org.culturalpearls.security;

import org.culturalpearls.people.PersonId;

/** Events of second factors, published in the transaction of the change. */
public sealed interface SecondFactorEvent {

  /** Whose second factor it is. */
  PersonId person();

  /** An app or a passkey gets the person in from now on. */
  record Added(PersonId person) implements SecondFactorEvent {}

  /** An app or a passkey gets the person in no more. */
  record Removed(PersonId person) implements SecondFactorEvent {}
}
