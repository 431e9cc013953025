package org.culturalpearls.portal.login;

/** The e-mail address for a link. */
record AddressForm(String email) {

  @Override
  public String toString() {
    return "AddressForm[]";
  }
}
