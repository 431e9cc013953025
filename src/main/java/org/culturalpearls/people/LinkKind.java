package org.culturalpearls.people;

/** What a one-time link is for. */
public enum LinkKind {
  /** Sets the first password. */
  INVITATION,
  /** Replaces a forgotten one. */
  PASSWORD_RESET,
  /** Logs in once, without a password. */
  SIGN_IN,
  /** Confirms from the old address that a person has another one. */
  ADDRESS_CONFIRMATION;

  /** Whether a password is chosen with it. */
  public boolean setsPassword() {
    return this == INVITATION || this == PASSWORD_RESET;
  }
}
