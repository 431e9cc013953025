package org.culturalpearls.portal.mails;

import org.culturalpearls.notification.MailState;
import org.culturalpearls.notification.WantedMails;
import org.culturalpearls.portal.form.Typed;

/** Which mails a list shows, as its address says. */
record MailFilter(String state, String page) {

  /** In the list's words: held mails are those that wait until a coordinator lets them go. */
  static final String HELD = "HELD";

  WantedMails wanted() {
    return HELD.equals(state) ? WantedMails.whichAreHeld() : WantedMails.in(inState());
  }

  private MailState inState() {
    return Typed.one(MailState.class, "state", state);
  }

  int number() {
    return Typed.page(page);
  }
}
