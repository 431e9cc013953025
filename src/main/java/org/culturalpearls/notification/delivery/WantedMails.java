package org.culturalpearls.notification.delivery;

import org.culturalpearls.notification.outbox.MailProblem;
import org.culturalpearls.notification.outbox.MailState;

/**
 * The filter of a list of mails.
 *
 * @param state null for all
 * @param held only those that wait to be released by a coordinator
 * @param problem only those that were not sent so far because of this; null for all
 */
public record WantedMails(MailState state, boolean held, MailProblem problem) {

  public static WantedMails in(MailState state) {
    return in(state, null);
  }

  public static WantedMails in(MailState state, MailProblem problem) {
    return new WantedMails(state, false, problem);
  }

  public static WantedMails whichAreHeld() {
    return new WantedMails(MailState.WAITING, true, null);
  }
}
