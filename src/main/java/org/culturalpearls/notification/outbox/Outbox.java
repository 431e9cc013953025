package org.culturalpearls.notification.outbox;

import java.util.Collection;

/**
 * The outbox, where every mail begins: it is sent after the running transaction commits, or never.
 */
public interface Outbox {

  /**
   * Puts a mail into the outbox; requires a transaction. All mails of a transaction are written at
   * its end, by one statement.
   */
  void put(NewMail mail);

  /**
   * Cancels those of these mails that are not sent, and not being sent, yet.
   *
   * @param keys unique keys of rows: that of the mail, a colon and its recipient
   * @return how many
   */
  int cancel(Collection<String> keys);
}
