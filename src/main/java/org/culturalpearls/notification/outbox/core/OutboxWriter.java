package org.culturalpearls.notification.outbox.core;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.culturalpearls.notification.outbox.MailProcess;
import org.culturalpearls.notification.outbox.NewMail;
import org.culturalpearls.notification.outbox.OpenTask;
import org.culturalpearls.notification.outbox.Outbox;
import org.culturalpearls.notification.outbox.internal.OutboxStatements;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Collects the notifications of a transaction and writes them at its end: one statement for all
 * mails and reminders, and each team read once, however many tasks are opened and ended.
 */
@Component
public class OutboxWriter implements Outbox {

  private final RecipientSearch recipients;
  private final OutboxStatements rows;
  private final MailServer server;
  private final TaskPeople people;
  private final ObjectProvider<MailProcess> process;

  OutboxWriter(
      RecipientSearch recipients,
      OutboxStatements rows,
      MailServer server,
      TaskPeople people,
      ObjectProvider<MailProcess> process) {
    this.recipients = recipients;
    this.rows = rows;
    this.server = server;
    this.people = people;
    this.process = process;
  }

  @Override
  public void put(NewMail mail) {
    put(Notification.of(mail));
  }

  @Override
  public int cancel(Collection<String> keys) {
    return rows.cancel(keys);
  }

  public void put(Notification notice) {
    contents().notices.add(notice);
  }

  /** Cancels waiting mails about this task. */
  public void taskEnded(String task) {
    contents().endedTasks.add(task);
  }

  /** Starts reminders of this task for its people. */
  public void remind(OpenTask task) {
    contents().reminded.put(task.id(), task);
  }

  /**
   * Determines its people again, at the end of the transaction and after other changes of the task.
   */
  public void remindAnew(OpenTask task) {
    contents().reminded.putIfAbsent(task.id(), task);
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

    private final Set<Notification> notices = new LinkedHashSet<>();
    private final Set<String> endedTasks = new LinkedHashSet<>();
    private final Map<String, OpenTask> reminded = new LinkedHashMap<>();

    @Override
    public void beforeCommit(boolean readOnly) {
      notices.removeIf(notice -> endedTasks.contains(notice.taskId()));
      reminded.keySet().removeAll(endedTasks);
      Map<OpenTask, Optional<Recipients>> asked = new LinkedHashMap<>();
      reminded.values().forEach(task -> asked.put(task, people.whom(task)));
      RecipientSearch.Found found =
          recipients.find(notices, asked.values().stream().flatMap(Optional::stream).toList());
      boolean sends = server.sendsNow();
      boolean written =
          rows.write(
              found.rows(notices), reminders(found, asked), reminded.keySet(), endedTasks, !sends);
      if (written && sends) {
        process.getObject().mailsWaiting();
      }
      notices.clear();
      endedTasks.clear();
      reminded.clear();
    }

    private List<TaskReminder> reminders(
        RecipientSearch.Found found, Map<OpenTask, Optional<Recipients>> asked) {
      return asked.entrySet().stream()
          .filter(entry -> entry.getKey().due() != null)
          .flatMap(
              entry ->
                  entry
                      .getValue()
                      .map(whom -> TaskReminder.of(entry.getKey(), whom, found.people(whom)))
                      .orElseGet(() -> Stream.of(TaskReminder.ofCoordinators(entry.getKey()))))
          .toList();
    }

    @Override
    public void suspend() {
      TransactionSynchronizationManager.unbindResource(OutboxWriter.this);
    }

    @Override
    public void resume() {
      TransactionSynchronizationManager.bindResource(OutboxWriter.this, this);
    }

    @Override
    public void beforeCompletion() {
      TransactionSynchronizationManager.unbindResourceIfPossible(OutboxWriter.this);
    }
  }
}
