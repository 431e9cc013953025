package org.culturalpearls.notification.outbox;

import org.culturalpearls.shared.AlreadyDone;

/** A mail is not in a state that allows what was asked for. */
public class WrongMailState extends AlreadyDone {

  public WrongMailState(MailId mail, MailState next) {
    super("error.notification.mail-state", mail.value(), next.name());
  }
}
