package org.culturalpearls.notification.internal;

import java.util.LinkedHashSet;
import java.util.Set;
import org.culturalpearls.notification.MailProcess;
import org.culturalpearls.notification.NewMail;
import org.culturalpearls.notification.Outbox;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Collects what a transaction has to tell and writes it at the transaction's end: one statement for
 * all mails, and each team read once, however many tasks one act opens and ends.
 */
@Component
class Postbag implements Outbox {

  private final Recipients recipients;
  private final MailRows rows;
  private final MailServer server;
  private final ObjectProvider<MailProcess> process;

  Postbag(
      Recipients recipients,
      MailRows rows,
      MailServer server,
      ObjectProvider<MailProcess> process) {
    this.recipients = recipients;
    this.rows = rows;
    this.server = server;
    this.process = process;
  }

  @Override
  public void put(NewMail mail) {
    put(Notice.of(mail));
  }

  void put(Notice notice) {
    contents().notices.add(notice);
  }

  /** Mails that wait to tell of this task are not needed any more. */
  void taskEnded(String task) {
    contents().endedTasks.add(task);
  }

  private Contents contents() {
    Contents contents = (Contents) TransactionSynchronizationManager.getResource(this);
    if (contents == null) {
      contents = new Contents();
      TransactionSynchronizationManager.registerSynchronization(contents);
      TransactionSynchronizationManager.bindResource(this, contents);
    }
    return contents;
  }

  private class Contents implements TransactionSynchronization {

    private final Set<Notice> notices = new LinkedHashSet<>();
    private final Set<String> endedTasks = new LinkedHashSet<>();

    @Override
    public void beforeCommit(boolean readOnly) {
      notices.removeIf(notice -> endedTasks.contains(notice.taskId()));
      boolean sends = server.isSet();
      if (rows.write(recipients.rows(notices), endedTasks, !sends) && sends) {
        process.getObject().mailsWaiting();
      }
      notices.clear();
      endedTasks.clear();
    }

    @Override
    public void suspend() {
      TransactionSynchronizationManager.unbindResource(Postbag.this);
    }

    @Override
    public void resume() {
      TransactionSynchronizationManager.bindResource(Postbag.this, this);
    }

    @Override
    public void beforeCompletion() {
      TransactionSynchronizationManager.unbindResourceIfPossible(Postbag.this);
    }
  }
}
