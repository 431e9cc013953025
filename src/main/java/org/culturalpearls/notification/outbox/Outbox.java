package org.culturalpearls.notification.outbox;

/** Where every mail begins: it goes out after the running transaction, or never with it. */
public interface Outbox {

  /**
   * Puts a mail into the outbox, in the running transaction, which there must be. All mails of a
   * transaction are written at its end, by one statement.
   */
  void put(NewMail mail);
}
