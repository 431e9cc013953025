package org.culturalpearls.people;

/** The purpose of a one-time link. */
public enum LinkKind {
  /** Sets the first password. */
  INVITATION,
  /** Replaces a forgotten password. */
  PASSWORD_RESET,
  /** Logs in once, without a password. */
  SIGN_IN,
  /** Confirms a new address, from the old one. */
  ADDRESS_CONFIRMATION,
  /** Answers one question of a mail, and opens nothing else. */
  ANSWER;

  /** Returns whether it is used to choose a password. */
  public boolean setsPassword() {
    return this == INVITATION || this == PASSWORD_RESET;
  }
}
