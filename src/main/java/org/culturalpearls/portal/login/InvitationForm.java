package org.culturalpearls.portal.login;

/** A password, chosen by who opened a one-time link. */
record InvitationForm(String password, String again) {

  @Override
  public String toString() {
    return "InvitationForm[]";
  }
}
