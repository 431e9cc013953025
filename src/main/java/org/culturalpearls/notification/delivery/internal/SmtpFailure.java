package org.culturalpearls.notification.delivery.internal;

import org.culturalpearls.notification.outbox.MailProblem;

/**
 * Why the mail server did not take a mail. The message names kind and codes; what the server wrote
 * is kept apart, cleaned.
 */
public class SmtpFailure extends Exception {

  private final MailProblem kind;
  private final boolean doubtful;
  private final String answer;

  /**
   * A failure.
   *
   * @param doubtful whether the server may have taken the mail all the same
   * @param answer what the server answered, cleaned; or empty
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

  /** Kind and, where the server answered, its codes. */
  String problem() {
    return getMessage();
  }

  /** Codes and words of the server; null where it said nothing. */
  String answer() {
    return answer.isEmpty() ? null : answer;
  }
}
