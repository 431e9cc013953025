package org.culturalpearls.notification.delivery.internal;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.culturalpearls.notification.outbox.MailId;
import org.culturalpearls.notification.outbox.MailProcess;
import org.culturalpearls.notification.outbox.MailState;
import org.culturalpearls.notification.outbox.WrongMailState;
import org.culturalpearls.notification.outbox.core.Mail;
import org.culturalpearls.notification.outbox.core.MailRows;
import org.culturalpearls.notification.outbox.core.MailServer;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Sends mails that failed or were held. */
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

  /** Their processes continue where they stopped; if one has ended, another is started. */
  int sendAgain(List<Mail> failed) {
    if (failed.isEmpty()) {
      return 0;
    }
    List<MailId> mails = failed.stream().map(Mail::id).toList();
    boolean open = server.isOpen();
    Set<MailId> goOn = open ? process.getObject().tryAnew(mails) : Set.of();
    int sent = rows.again(mails, goOn, !open);
    refusedAddresses.clear(failed.stream().map(Mail::recipient).collect(Collectors.toSet()));
    if (open && goOn.size() < mails.size()) {
      process.getObject().mailsWaiting();
    }
    return sent;
  }

  /**
   * Only for a mail that was tried and pauses: others wait for a coordinator, a list or their turn.
   */
  void tryNow(Mail mail) {
    if (mail.state() != MailState.WAITING || mail.held() || mail.problem() == null) {
      throw new WrongMailState(mail.id(), MailState.SENDING);
    }
    process.getObject().tryNow(mail.id());
  }

  int release() {
    int released = rows.release();
    process.getObject().mailsWaiting();
    return released;
  }
}
