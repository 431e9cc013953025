package org.culturalpearls.notification.delivery;

import org.culturalpearls.notification.outbox.MailId;

/** The steps of the process that sends mails. */
public interface MailSending {

  /**
   * Starts the processes of a page of waiting mails.
   *
   * @return whether there may be more
   */
  boolean startWaiting();

  /**
   * Makes an attempt to send the mail.
   *
   * @throws MailNotAccepted if another attempt is needed
   */
  SendingOutcome send(MailId mail);

  /**
   * Ends the attempts, for whatever reason: a mail that should still be sent has failed. The last
   * answer of the mail server stays its problem.
   */
  void givenUp(MailId mail);
}
