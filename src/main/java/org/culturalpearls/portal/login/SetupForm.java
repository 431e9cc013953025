package org.culturalpearls.portal.login;

import org.culturalpearls.people.SetupService;

/** The data of the first administrator. */
record SetupForm(
    String token, String name, String email, String organisation, String password, String again) {

  static SetupForm empty() {
    return new SetupForm(null, null, null, null, null, null);
  }

  SetupService.CreateFirstAdministrator command() {
    return new SetupService.CreateFirstAdministrator(token, name, email, organisation, password);
  }

  @Override
  public String toString() {
    return "SetupForm[]";
  }
}
