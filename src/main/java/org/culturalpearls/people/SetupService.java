package org.culturalpearls.people;

/** The first administrator of an empty database, made with a one-time token from the log. */
public interface SetupService {

  /** Whether nobody is entered yet. */
  boolean isOpen();

  /** A one-time token, for the log; worth nothing once somebody is entered. */
  String issueToken();

  /** Throws NotFound when somebody is entered already or the token is wrong. */
  PersonId createFirstAdministrator(CreateFirstAdministrator command);

  /** Makes the first administrator of an empty database. */
  record CreateFirstAdministrator(
      String token, String name, String email, String organisation, String password) {

    @Override
    public String toString() {
      return "CreateFirstAdministrator[]";
    }
  }
}
