package org.culturalpearls.portal.mails;

import org.culturalpearls.notification.delivery.WantedMails;
import org.culturalpearls.notification.outbox.MailProblem;
import org.culturalpearls.notification.outbox.MailState;
import org.culturalpearls.portal.form.FormValues;

/** Which mails a list shows, as its address says. */
record MailFilter(String state, String problem, String page) {

  /** In the list's words: held mails are those that wait until a coordinator lets them go. */
  static final String HELD = "HELD";

  WantedMails wanted() {
    return HELD.equals(state) ? WantedMails.whichAreHeld() : WantedMails.in(inState(), because());
  }

  private MailState inState() {
    return FormValues.one(MailState.class, "state", state);
  }

  private MailProblem because() {
    return FormValues.one(MailProblem.class, "problem", problem);
  }

  /** Whether there may be failed ones among them. */
  boolean mayHaveFailed() {
    return state == null || state.isBlank() || state.equals(MailState.FAILED.name());
  }

  int number() {
    return FormValues.page(page);
  }
}
