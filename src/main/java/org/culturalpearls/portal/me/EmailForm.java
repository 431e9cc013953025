package org.culturalpearls.portal.me;

/** A new e-mail address, and the current password as proof of identity. */
record EmailForm(String email, String current) {

  @Override
  public String toString() {
    return "EmailForm[]";
  }
}
