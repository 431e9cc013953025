package org.culturalpearls.portal.mails;

import org.culturalpearls.notification.MailState;
import org.culturalpearls.portal.form.Typed;

/** Which mails a list shows, as its address says. */
record MailFilter(String state, String page) {

  MailState wanted() {
    return Typed.one(MailState.class, "state", state);
  }

  int number() {
    return Typed.page(page);
  }
}
