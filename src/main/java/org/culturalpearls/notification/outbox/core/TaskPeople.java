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
import org.culturalpearls.practice.PracticeId;
import org.culturalpearls.practice.PracticeReviewService;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/**
 * Determines whose a task is: its person's, else the team's, else the lead mentor's, and once it is
 * open to others also the twin's. A practice is its editors'. Coordinators' own tasks are nobody's,
 * since they are listed in the morning mail; but if none of them may see a nomination, they are the
 * acting deputy's.
 */
@Component
public class TaskPeople {

  private static final String COORDINATORS = Role.COORDINATOR.groupId();

  private final VisibleNominations nominations;
  private final PracticeReviewService practices;

  TaskPeople(VisibleNominations nominations, @Lazy PracticeReviewService practices) {
    this.nominations = nominations;
    this.practices = practices;
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
    Optional<Long> checkers = id(task, TaskGroup.CHECKERS);
    if (checkers.isPresent()) {
      return Optional.of(Recipients.each(practices.editors(new PracticeId(checkers.get()))));
    }
    return id(task, TaskGroup.TEAM)
        .map(id -> Recipients.team(new ParticipationId(id)))
        .or(
            () ->
                id(task, TaskGroup.MENTORS)
                    .map(id -> Recipients.mentors(new MentoringId(id), isOpenToOthers(task))));
  }

  /** Returns whether a task that was a person's is open to coordinators, too. */
  public static boolean isOpenToOthers(OpenTask task) {
    return task.groups().contains(COORDINATORS);
  }

  /** Returns whether a conflict of interest may move it to somebody else. */
  public static boolean isOfOffice(OpenTask task) {
    return id(task, TaskGroup.OFFICE).isPresent();
  }

  private static Optional<Long> id(OpenTask task, TaskGroup kind) {
    return task.groups().stream().flatMap(group -> kind.id(group).stream()).findFirst();
  }
}
