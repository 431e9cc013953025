package org.culturalpearls.notification;

import org.culturalpearls.cycle.CaseKey;

/** The process that sends one mail. */
public interface MailProcess {

  /** Mails were put into the outbox; soon after the commit their processes are to be started. */
  void mailsWaiting();

  /**
   * A mail is to be sent.
   *
   * @param caseKey its case, or null
   */
  void start(MailId mail, CaseKey caseKey);

  /**
   * A mail whose tries were used up is to be tried anew.
   *
   * @return whether its process still runs; otherwise it has to be started again
   */
  boolean tryAnew(MailId mail);
}
