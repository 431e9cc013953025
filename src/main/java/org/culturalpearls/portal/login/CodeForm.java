package org.culturalpearls.portal.login;

/** A code of the second step, as typed. */
record CodeForm(String code) {

  @Override
  public String toString() {
    return "CodeForm[]";
  }
}
