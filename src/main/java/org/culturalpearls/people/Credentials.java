package org.culturalpearls.people;

/**
 * The data that a login is checked against.
 *
 * @param passwordHash in the format of Spring Security's delegating encoder
 */
public record Credentials(PersonId person, String email, String passwordHash, boolean active) {

  @Override
  public String toString() {
    return "Credentials[person=" + person.value() + "]";
  }
}
