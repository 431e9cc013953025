package org.culturalpearls.people;

import java.time.Instant;

/**
 * Who changed the e-mail address of a person, when, and from which into which.
 *
 * @param by the person, or the administrator or coordinator who did it
 */
public record AddressChangeView(Instant at, PersonId by, String oldAddress, String newAddress) {

  @Override
  public String toString() {
    return "AddressChangeView[at=" + at + ", by=" + by.value() + "]";
  }
}
