package org.culturalpearls.people;

/** Creates the first administrator of an empty database, with a one-time token from the log. */
public interface SetupService {

  /** Returns whether no person exists yet. */
  boolean isOpen();

  /** Issues a one-time token for the log; it is useless once a person exists. */
  String issueToken();

  /**
   * Creates the administrator; throws NotFound if a person exists already or the token is wrong.
   */
  PersonId createFirstAdministrator(CreateFirstAdministrator command);

  /** Creates the first administrator of an empty database. */
  record CreateFirstAdministrator(
      String token, String name, String email, String organisation, String password) {

    @Override
    public String toString() {
      return "CreateFirstAdministrator[]";
    }
  }
}
