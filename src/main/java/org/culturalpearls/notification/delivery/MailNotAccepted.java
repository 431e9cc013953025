package org.culturalpearls.notification.delivery;

import org.culturalpearls.notification.outbox.MailId;
import org.culturalpearls.shared.AlreadyLogged;

/**
 * Thrown when the mail server could not be reached or did not accept a mail for now. Cockpit shows
 * its message: an id and a code, without addresses and texts of the mail server.
 */
public class MailNotAccepted extends RuntimeException implements AlreadyLogged {

  public MailNotAccepted(MailId mail, String problem) {
    super("mail " + mail.value() + " was not accepted: " + problem);
  }
}
