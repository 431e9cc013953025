package org.culturalpearls.portal.me;

/** The old password and the new one, typed twice. */
record PasswordForm(String current, String password, String again) {

  @Override
  public String toString() {
    return "PasswordForm[]";
  }
}
