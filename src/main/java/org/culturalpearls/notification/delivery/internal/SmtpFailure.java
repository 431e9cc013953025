package org.culturalpearls.notification.delivery.internal;

import org.culturalpearls.notification.outbox.MailProblem;

/**
 * Thrown when the mail server did not accept a mail. The message has kind and codes; the server's
 * text is stored separately, cleaned.
 */
public class SmtpFailure extends Exception {

  private final MailProblem kind;
  private final boolean doubtful;
  private final String answer;

  /**
   * Creates a failure.
   *
   * @param doubtful whether the server may have accepted the mail all the same
   * @param answer the server's answer, cleaned; or empty
   */
  SmtpFailure(MailProblem kind, String codes, String answer, boolean doubtful) {
    super((kind + " " + codes).strip());
    this.kind = kind;
    this.answer = answer;
    this.doubtful = doubtful;
  }

  static SmtpFailure tooSlow() {
    return new SmtpFailure(MailProblem.TOO_SLOW, "", "", true);
  }

  MailProblem kind() {
    return kind;
  }

  boolean isForGood() {
    return kind.isForGood();
  }

  boolean isDoubtful() {
    return doubtful;
  }

  /** Returns the kind and, if the server answered, its codes. */
  String problem() {
    return getMessage();
  }

  /** Returns codes and text of the server; null if it did not answer. */
  String answer() {
    return answer.isEmpty() ? null : answer;
  }
}
