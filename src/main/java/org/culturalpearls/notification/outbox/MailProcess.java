package org.culturalpearls.notification.outbox;

import java.util.Collection;
import java.util.Set;
import org.culturalpearls.cycle.CaseKey;

/** Port to the process that sends one mail. */
public interface MailProcess {

  /** Requests that the processes of waiting mails are started soon after the commit. */
  void mailsWaiting();

  /**
   * Starts the process of a mail.
   *
   * @param caseKey its case, or null
   */
  void start(MailId mail, CaseKey caseKey);

  /**
   * Sends failed mails again.
   *
   * @return those whose process still runs; the others have to be started again
   */
  Set<MailId> tryAnew(Collection<MailId> mails);

  /** Ends the pause of a mail before its next attempt; one that is being sent is left alone. */
  void tryNow(MailId mail);
}
