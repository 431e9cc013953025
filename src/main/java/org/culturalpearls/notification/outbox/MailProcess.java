package org.culturalpearls.notification.outbox;

import java.util.Collection;
import java.util.Set;
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
   * Mails whose tries were used up are to be tried anew.
   *
   * @return those whose process still runs; the others have to be started again
   */
  Set<MailId> tryAnew(Collection<MailId> mails);

  /** A mail that pauses until its next try is tried soon; one that is being tried is left alone. */
  void tryNow(MailId mail);
}
