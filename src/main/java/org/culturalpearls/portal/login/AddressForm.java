package org.culturalpearls.portal.login;

/** The address to which a link is to be sent. */
record AddressForm(String email) {

  @Override
  public String toString() {
    return "AddressForm[]";
  }
}
