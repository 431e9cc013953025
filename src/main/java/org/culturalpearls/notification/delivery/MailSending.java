package org.culturalpearls.notification.delivery;

import org.culturalpearls.notification.outbox.MailId;

/** The steps in which mails leave the outbox; for the process that sends them. */
public interface MailSending {

  /**
   * Starts the processes of a page of mails that wait for it.
   *
   * @return whether there may be more
   */
  boolean startWaiting();

  /**
   * Speaks with the mail server.
   *
   * @throws MailNotAccepted when it has to be tried again
   */
  SendingOutcome send(MailId mail);

  /**
   * Nothing is tried any more, for whatever reason: a mail that would still be sent has failed.
   * What the mail server answered last stays its problem.
   */
  void givenUp(MailId mail);
}
