package org.culturalpearls.people;

/** What a one-time link is for. */
public enum LinkKind {
  /** Sets the first password. */
  INVITATION,
  /** Replaces a forgotten one. */
  PASSWORD_RESET,
  /** Logs in once, without a password. */
  SIGN_IN
}
