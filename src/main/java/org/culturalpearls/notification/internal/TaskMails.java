package org.culturalpearls.notification.internal;

import java.util.List;
import java.util.Optional;
import org.culturalpearls.cycle.CaseKey;
import org.culturalpearls.cycle.ParticipationId;
import org.culturalpearls.mentoring.MentoringId;
import org.culturalpearls.notification.MailKind;
import org.culturalpearls.notification.OpenTask;
import org.culturalpearls.notification.TaskAssigned;
import org.culturalpearls.notification.TaskDateChanged;
import org.culturalpearls.notification.TaskEnded;
import org.culturalpearls.notification.TaskName;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.people.Role;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * A new task is told to whose it is: its person, else the team, else the lead mentor, and once it
 * is open to others the twin, too. Not to who caused it and has it before their eyes; and not to
 * coordinators, who get one list each morning.
 */
@Component
class TaskMails {

  private static final String COORDINATORS = Role.COORDINATOR.groupId();
  private static final String TEAM = "team-";
  private static final String MENTORS = "mentors-";

  private final Postbag postbag;

  TaskMails(Postbag postbag) {
    this.postbag = postbag;
  }

  @EventListener
  void tell(TaskAssigned assigned) {
    OpenTask task = assigned.task();
    whom(task)
        .map(whom -> whom.but(assigned.by()))
        .ifPresent(whom -> postbag.put(notice(task, whom)));
  }

  /** A task that was somebody's and is now open to others, coordinators among them. */
  @EventListener
  void tell(TaskDateChanged changed) {
    OpenTask task = changed.task();
    if (task.assignee() == null && task.groups().contains(COORDINATORS)) {
      whom(task).ifPresent(whom -> postbag.put(notice(task, whom)));
    }
  }

  @EventListener
  void withdraw(TaskEnded ended) {
    postbag.taskEnded(ended.task());
  }

  private static Notice notice(OpenTask task, Whom whom) {
    return new Notice(
        MailKind.TASK,
        "task:" + task.id(),
        whom,
        null,
        task.caseKey() == null ? null : new CaseKey(task.caseKey()),
        task.id(),
        List.of(new TaskName(task.process(), task.task()), task.due()));
  }

  private static Optional<Whom> whom(OpenTask task) {
    PersonId person = task.assignee();
    if (task.groups().equals(List.of(COORDINATORS))) {
      return Optional.empty();
    }
    if (person != null) {
      return Optional.of(Whom.each(person));
    }
    return id(task, TEAM)
        .map(id -> Whom.team(new ParticipationId(id)))
        .or(() -> id(task, MENTORS).map(id -> mentors(task, new MentoringId(id))));
  }

  private static Whom mentors(OpenTask task, MentoringId mentoring) {
    return Whom.mentors(mentoring, task.groups().contains(COORDINATORS));
  }

  private static Optional<Long> id(OpenTask task, String prefix) {
    return task.groups().stream()
        .filter(group -> group.startsWith(prefix))
        .map(group -> Long.valueOf(group.substring(prefix.length())))
        .findFirst();
  }
}
