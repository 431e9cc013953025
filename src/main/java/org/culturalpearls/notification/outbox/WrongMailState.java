package org.culturalpearls.notification.outbox;

import org.culturalpearls.shared.AlreadyDone;

/** Thrown when the state of a mail does not allow an action. */
public class WrongMailState extends AlreadyDone {

  public WrongMailState(MailId mail, MailState next) {
    super("error.notification.mail-state", mail.value(), next.name());
  }
}
