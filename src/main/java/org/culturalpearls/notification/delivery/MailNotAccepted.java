package org.culturalpearls.notification.delivery;

import org.culturalpearls.notification.outbox.MailId;
import org.culturalpearls.shared.AlreadyLogged;

/**
 * The mail server could not be reached or did not accept a mail for now. Its message is shown in
 * Cockpit: an id and a code, no address and nothing that the mail server wrote.
 */
public class MailNotAccepted extends RuntimeException implements AlreadyLogged {

  public MailNotAccepted(MailId mail, String problem) {
    super("mail " + mail.value() + " was not accepted: " + problem);
  }
}
