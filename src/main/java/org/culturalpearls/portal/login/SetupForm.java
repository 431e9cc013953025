package org.culturalpearls.portal.login;

import org.culturalpearls.people.CreateFirstAdministrator;

/** What is asked of the first administrator of an empty programme. */
record SetupForm(
    String token, String name, String email, String organisation, String password, String again) {

  static SetupForm empty() {
    return new SetupForm(null, null, null, null, null, null);
  }

  CreateFirstAdministrator command() {
    return new CreateFirstAdministrator(token, name, email, organisation, password);
  }

  @Override
  public String toString() {
    return "SetupForm[]";
  }
}
