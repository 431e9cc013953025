package org.culturalpearls.portal.me;

/** Another address of one's own, and the password that shows that it is oneself. */
record EmailForm(String email, String current) {

  @Override
  public String toString() {
    return "EmailForm[]";
  }
}
