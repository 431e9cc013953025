package org.culturalpearls.people;

/** Makes the first administrator of an empty database. */
public record CreateFirstAdministrator(
    String token, String name, String email, String organisation, String password) {

  @Override
  public String toString() {
    return "CreateFirstAdministrator[]";
  }
}
