package org.culturalpearls.notification.outbox;

/**
 * Why a mail was not sent. The message key {@code mail.problem.<x>} explains it to people; the log
 * and Cockpit name it, and the handbook says what to do.
 */
public enum MailProblem {
  /** The recipient's address is refused for good. */
  ADDRESS_REFUSED,
  /** It was not tried, since its address was refused before. */
  ADDRESS_MARKED,
  /** This mail is refused for good, whoever it is for: it is too large, or unreadable. */
  MAIL_REFUSED,
  /** The address of the sender is refused. */
  SENDER_REFUSED,
  /** The server refuses what this application sends: it may not relay there, or is on a list. */
  RELAY_REFUSED,
  /** User name or password are wrong. */
  LOGIN_REFUSED,
  /** The server asks for a login. */
  LOGIN_NEEDED,
  /** The server asks for an encrypted connection. */
  TLS_NEEDED,
  /** The settings ask for an encrypted connection, and the server offers none. */
  TLS_MISSING,
  /** No encrypted connection came about, or the certificate is not the server's. */
  TLS_FAILED,
  /** The server does not accept it for now. */
  NOT_NOW,
  /** The server could not be reached. */
  NOT_REACHED,
  /** The server took longer to answer than the timeout. */
  TOO_SLOW,
  /** The connection ended without an answer. */
  UNKNOWN,
  /** An error of this application. */
  OURS;

  /**
   * Returns whether the address is invalid, or accepts no such mail: every other problem may be
   * fixed.
   */
  public boolean isForGood() {
    return this == ADDRESS_REFUSED || this == ADDRESS_MARKED || this == MAIL_REFUSED;
  }
}
