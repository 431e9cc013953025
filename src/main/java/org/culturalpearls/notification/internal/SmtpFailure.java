package org.culturalpearls.notification.internal;

/** Why the mail server did not take a mail, without a word that it said. */
class SmtpFailure extends Exception {

  private final Kind kind;
  private final int code;

  /** What follows from a failure. */
  enum Kind {
    /** The recipient's address is refused for good. */
    ADDRESS_REFUSED,
    /** This mail is refused for good. */
    MAIL_REFUSED,
    /** Not now. */
    NOT_NOW,
    /** The server could not be reached, so that it has not taken anything. */
    NOT_REACHED,
    /** The connection ended without an answer: the mail may have been taken. */
    UNKNOWN
  }

  SmtpFailure(Kind kind, int code) {
    super(kind + (code > 0 ? " " + code : ""));
    this.kind = kind;
    this.code = code;
  }

  Kind kind() {
    return kind;
  }

  boolean isForGood() {
    return kind == Kind.ADDRESS_REFUSED || kind == Kind.MAIL_REFUSED;
  }

  /** Kind and, where the server answered, its reply code. */
  String problem() {
    return getMessage();
  }
}
