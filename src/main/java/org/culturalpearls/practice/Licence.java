package org.culturalpearls.practice;

/** The licences under which a town lets others use its text. */
public enum Licence {
  CC_BY_4_0("CC-BY-4.0", "https://creativecommons.org/licenses/by/4.0/"),
  CC_BY_SA_4_0("CC-BY-SA-4.0", "https://creativecommons.org/licenses/by-sa/4.0/"),
  CC0_1_0("CC0-1.0", "https://creativecommons.org/publicdomain/zero/1.0/");

  private final String key;
  private final String address;

  Licence(String key, String address) {
    this.key = key;
    this.address = address;
  }

  /** Returns its SPDX identifier. */
  public String key() {
    return key;
  }

  /** Returns the address of its text. */
  public String address() {
    return address;
  }
}
