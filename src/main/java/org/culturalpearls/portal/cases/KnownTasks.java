package org.culturalpearls.portal.cases;

import org.culturalpearls.people.PeopleService;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.people.Role;
import org.culturalpearls.workflow.model.ProcessKind;
import org.culturalpearls.workflow.model.TaskKind;
import org.culturalpearls.workflow.tasks.TaskCard;
import org.springframework.stereotype.Component;

/**
 * Filters the open tasks of a case that its people may know of. Their names say whose turn it is;
 * those that would reveal what one side said in confidence are shown to coordinators only.
 */
@Component
class KnownTasks {

  private final PeopleService people;

  KnownTasks(PeopleService people) {
    this.people = people;
  }

  boolean isKnownTo(PersonId reader, TaskCard task) {
    return ProcessKind.of(task.process()).filter(ProcessKind::tellsWhoReviews).isEmpty()
        && isTold(reader, task);
  }

  private boolean isTold(PersonId reader, TaskCard task) {
    return TaskKind.of(task.task()).filter(TaskKind::isInConfidence).isEmpty()
        || reader.equals(task.assignee())
        || people.hasRole(reader, Role.COORDINATOR);
  }
}
