package org.culturalpearls.notification.internal;

import org.culturalpearls.notification.MailProcess;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Lets mails go out that failed or were held. */
@Component
class Resending {

  private final MailRows rows;
  private final RefusedAddresses refusedAddresses;
  private final MailServer server;
  private final ObjectProvider<MailProcess> process;

  Resending(
      MailRows rows,
      RefusedAddresses refusedAddresses,
      MailServer server,
      ObjectProvider<MailProcess> process) {
    this.rows = rows;
    this.refusedAddresses = refusedAddresses;
    this.server = server;
    this.process = process;
  }

  /** Its process goes on where it stopped; where it has ended, another is started. */
  void sendAgain(Mail mail) {
    boolean open = server.isOpen();
    boolean goesOn = open && process.getObject().tryAnew(mail.id());
    rows.again(mail.id(), goesOn, !open);
    refusedAddresses.clear(mail.recipient());
    if (!goesOn && open) {
      process.getObject().mailsWaiting();
    }
  }

  int release() {
    int released = rows.release();
    process.getObject().mailsWaiting();
    return released;
  }
}
