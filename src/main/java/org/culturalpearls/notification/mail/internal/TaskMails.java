package org.culturalpearls.notification.mail.internal;

import java.util.Objects;
import java.util.stream.Stream;
import org.culturalpearls.cycle.CaseKey;
import org.culturalpearls.notification.outbox.MailKind;
import org.culturalpearls.notification.outbox.OpenTask;
import org.culturalpearls.notification.outbox.TaskEvent;
import org.culturalpearls.notification.outbox.TaskName;
import org.culturalpearls.notification.outbox.core.Notification;
import org.culturalpearls.notification.outbox.core.OutboxWriter;
import org.culturalpearls.notification.outbox.core.Recipients;
import org.culturalpearls.notification.outbox.core.TaskPeople;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Notifies people of a new task, except the person whose action created it, and keeps its reminders
 * up to date.
 */
@Component
class TaskMails {

  private final OutboxWriter outbox;
  private final TaskPeople people;

  TaskMails(OutboxWriter outbox, TaskPeople people) {
    this.outbox = outbox;
    this.people = people;
  }

  @EventListener
  void tell(TaskEvent.Assigned assigned) {
    OpenTask task = assigned.task();
    outbox.remind(task);
    people
        .whom(task)
        .map(whom -> whom.but(assigned.by()))
        .ifPresent(whom -> outbox.put(notice(task, whom)));
  }

  /**
   * For a task that was a person's and is now open to others, including coordinators; and one of a
   * nomination that a deputy takes over. Nobody is notified twice.
   */
  @EventListener
  void tell(TaskEvent.DateChanged changed) {
    OpenTask task = changed.task();
    outbox.remind(task);
    if (task.assignee() == null
        && (TaskPeople.isOpenToOthers(task) || TaskPeople.isOfOffice(task))) {
      people.whom(task).ifPresent(whom -> outbox.put(notice(task, whom)));
    }
  }

  /** Reminders start now; the task was notified when it began. */
  @EventListener
  void remind(TaskEvent.Found found) {
    outbox.remindAnew(found.task());
  }

  @EventListener
  void withdraw(TaskEvent.Ended ended) {
    outbox.taskEnded(ended.task());
  }

  private static Notification notice(OpenTask task, Recipients whom) {
    return new Notification(
        MailKind.TASK,
        "task:" + task.id(),
        whom,
        null,
        task.caseKey() == null ? null : new CaseKey(task.caseKey()),
        task.id(),
        Stream.of(new TaskName(task.process(), task.task()), task.due(), task.about())
            .filter(Objects::nonNull)
            .toList());
  }
}
