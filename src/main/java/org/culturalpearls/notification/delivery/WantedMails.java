package org.culturalpearls.notification.delivery;

import org.culturalpearls.notification.outbox.MailProblem;
import org.culturalpearls.notification.outbox.MailState;

/**
 * Which mails a list shows.
 *
 * @param state null for all
 * @param held only those that wait until a coordinator lets them go
 * @param problem only those that did not go out so far because of this; null for all
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
