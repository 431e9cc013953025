package org.culturalpearls.workflow.tasks;

import java.util.List;
import org.culturalpearls.notification.outbox.OpenTask;
import org.culturalpearls.notification.outbox.OpenTasksOf;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.workflow.model.TaskKind;
import org.springframework.stereotype.Component;

/** Provides the tasks of a person's list for their calendar. */
@Component
class TasksForCalendar implements OpenTasksOf {

  private final OpenTasks openTasks;

  TasksForCalendar(OpenTasks openTasks) {
    this.openTasks = openTasks;
  }

  @Override
  public List<OpenTask> of(PersonId person, int most) {
    return openTasks.soonest(person, most).stream()
        .filter(card -> card.due() != null)
        .filter(card -> !card.is(TaskKind.DO_AGREED_STEP) || !person.equals(card.assignee()))
        .map(TasksForCalendar::task)
        .toList();
  }

  private static OpenTask task(TaskCard card) {
    return new OpenTask(
        card.id(),
        card.process(),
        card.task(),
        card.caseKey(),
        card.due(),
        card.assignee(),
        card.group() == null ? List.of() : List.of(card.group()),
        card.about());
  }
}
