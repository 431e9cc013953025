package org.culturalpearls.portal.me;

/** A code of the app that got the key, which the page carries encrypted. */
record SecondFactorForm(String secret, String code) {

  @Override
  public String toString() {
    return "SecondFactorForm[]";
  }
}
