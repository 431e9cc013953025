package org.culturalpearls.notification.outbox.core;

import java.util.List;
import java.util.Optional;
import org.culturalpearls.award.nomination.NominationId;
import org.culturalpearls.award.nomination.VisibleNominations;
import org.culturalpearls.cycle.ParticipationId;
import org.culturalpearls.mentoring.agreement.MentoringId;
import org.culturalpearls.notification.outbox.OpenTask;
import org.culturalpearls.notification.outbox.TaskGroup;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.people.Role;
import org.springframework.stereotype.Component;

/**
 * Whose a task is: its person's, else the team's, else the lead mentor's, and once it is open to
 * others the twin's, too. Nobody's for the coordinators' own: they get one list each morning; but
 * where none of them may see a nomination it is the deputy's who acts.
 */
@Component
public class TaskPeople {

  private static final String COORDINATORS = Role.COORDINATOR.groupId();

  private final VisibleNominations nominations;

  TaskPeople(VisibleNominations nominations) {
    this.nominations = nominations;
  }

  public Optional<Recipients> whom(OpenTask task) {
    PersonId person = task.assignee();
    if (task.groups().equals(List.of(COORDINATORS))) {
      return Optional.empty();
    }
    Optional<Long> office = id(task, TaskGroup.OFFICE);
    if (office.isPresent()) {
      return nominations.actingDeputy(new NominationId(office.get())).map(Recipients::each);
    }
    if (person != null) {
      return Optional.of(Recipients.each(person));
    }
    return id(task, TaskGroup.TEAM)
        .map(id -> Recipients.team(new ParticipationId(id)))
        .or(
            () ->
                id(task, TaskGroup.MENTORS)
                    .map(id -> Recipients.mentors(new MentoringId(id), isOpenToOthers(task))));
  }

  /** Whether a task that was somebody's is the coordinators', too. */
  public static boolean isOpenToOthers(OpenTask task) {
    return task.groups().contains(COORDINATORS);
  }

  /** Whether a conflict of interest may give it to somebody else. */
  public static boolean isOfOffice(OpenTask task) {
    return id(task, TaskGroup.OFFICE).isPresent();
  }

  private static Optional<Long> id(OpenTask task, TaskGroup kind) {
    return task.groups().stream().flatMap(group -> kind.id(group).stream()).findFirst();
  }
}
