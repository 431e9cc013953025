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
        mail, MailMark.kind(mail.state()), MailMark.word(mail.state(), mail.held()));
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
}
