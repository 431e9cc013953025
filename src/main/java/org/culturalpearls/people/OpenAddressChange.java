package org.culturalpearls.people;

import java.time.Instant;

/** What the page says on which a person confirms another e-mail address. */
public record OpenAddressChange(
    String name, String oldAddress, String newAddress, Instant expiresAt) {

  @Override
  public String toString() {
    return "OpenAddressChange[]";
  }
}
