package org.culturalpearls.notification.outbox;

/**
 * The outbox, where every mail begins: it is sent after the running transaction commits, or never.
 */
public interface Outbox {

  /**
   * Puts a mail into the outbox; requires a transaction. All mails of a transaction are written at
   * its end, by one statement.
   */
  void put(NewMail mail);
}
