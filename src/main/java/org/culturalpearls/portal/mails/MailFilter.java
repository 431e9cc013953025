package org.culturalpearls.portal.mails;

import org.culturalpearls.notification.delivery.WantedMails;
import org.culturalpearls.notification.outbox.MailProblem;
import org.culturalpearls.notification.outbox.MailState;
import org.culturalpearls.portal.form.FormValues;

/** The filter of a list of mails, from the query of the URL. */
record MailFilter(String state, String problem, String page) {

  /** The list's state of held mails, which wait until a coordinator releases them. */
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

  /** Returns whether failed mails may be among them. */
  boolean mayHaveFailed() {
    return state == null || state.isBlank() || state.equals(MailState.FAILED.name());
  }

  int number() {
    return FormValues.page(page);
  }
}
