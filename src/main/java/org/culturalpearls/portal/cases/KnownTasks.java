package org.culturalpearls.portal.cases;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.culturalpearls.award.nomination.NominationId;
import org.culturalpearls.award.nomination.VisibleNominations;
import org.culturalpearls.notification.outbox.TaskGroup;
import org.culturalpearls.people.PeopleService;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.people.Role;
import org.culturalpearls.workflow.model.ProcessKind;
import org.culturalpearls.workflow.model.TaskKind;
import org.culturalpearls.workflow.tasks.TaskCard;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/**
 * Filters the open tasks of a case that its people may know of. Their names say whose turn it is;
 * those that would reveal what one side said in confidence are shown to coordinators only. What the
 * office of a nomination decides is shown to that office only: once it is decided the task is gone,
 * which would tell the town before it is told.
 */
@Component
class KnownTasks {

  private final PeopleService people;
  private final VisibleNominations nominations;

  KnownTasks(PeopleService people, VisibleNominations nominations) {
    this.people = people;
    this.nominations = nominations;
  }

  /** Filters for one reader, whose offices are read once, and only if such a task is open. */
  Predicate<TaskCard> to(PersonId reader) {
    Supplier<List<NominationId>> offices = SingletonSupplier.of(() -> nominations.officeOf(reader));
    return task ->
        ProcessKind.of(task.process()).filter(ProcessKind::tellsWhoReviews).isEmpty()
            && isTold(reader, task, offices);
  }

  private boolean isTold(PersonId reader, TaskCard task, Supplier<List<NominationId>> offices) {
    Optional<TaskKind> kind = TaskKind.of(task.task());
    if (reader.equals(task.assignee())) {
      return true;
    }
    if (kind.filter(TaskKind::isDecidedInOffice).isPresent()) {
      return TaskGroup.OFFICE
          .id(task.group())
          .map(NominationId::new)
          .filter(id -> offices.get().contains(id))
          .isPresent();
    }
    return kind.filter(TaskKind::isInConfidence).isEmpty()
        || people.hasRole(reader, Role.COORDINATOR);
  }
}
