package org.culturalpearls.portal.login;

/** A new password, typed twice. */
record InvitationForm(String password, String again) {

  @Override
  public String toString() {
    return "InvitationForm[]";
  }
}
