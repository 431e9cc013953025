package org.culturalpearls.portal.mails;

import org.culturalpearls.cycle.CaseKey;
import org.culturalpearls.notification.delivery.MailView;
import org.culturalpearls.notification.outbox.MailState;
import org.culturalpearls.portal.shell.OfCase;

/**
 * A mail in a list.
 *
 * @param kind of its status: good, wait, watch, bad or plain
 * @param word message key of the status
 */
record MailLine(MailView mail, String kind, String word) implements OfCase {

  static MailLine of(MailView mail) {
    return new MailLine(
        mail,
        kind(mail.state()),
        "mailstate." + (mail.held() && waits(mail) ? "HELD" : mail.state()));
  }

  @Override
  public CaseKey keyOfCase() {
    return mail.caseKey();
  }

  public boolean isFailed() {
    return mail.state() == MailState.FAILED;
  }

  /** Returns whether it was tried, and pauses until the next attempt. */
  public boolean isPausing() {
    return waits(mail) && !mail.held() && mail.problem() != null;
  }

  private static boolean waits(MailView mail) {
    return mail.state() == MailState.WAITING;
  }

  private static String kind(MailState state) {
    return switch (state) {
      case WAITING, SENDING -> "wait";
      case SENT -> "good";
      case DOUBTFUL -> "watch";
      case FAILED -> "bad";
      case CANCELLED, LISTED, REHEARSED -> "plain";
    };
  }
}
