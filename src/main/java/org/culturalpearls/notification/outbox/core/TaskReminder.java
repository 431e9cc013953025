package org.culturalpearls.notification.outbox.core;

import java.util.Set;
import java.util.stream.Stream;
import org.culturalpearls.cycle.ParticipationId;
import org.culturalpearls.mentoring.agreement.MentoringId;
import org.culturalpearls.notification.outbox.OpenTask;
import org.culturalpearls.notification.outbox.TaskGroup;
import org.culturalpearls.people.PersonId;

/**
 * A reminder of an open task for a person.
 *
 * @param recipient null for a task that coordinators find in their morning mail
 * @param whose how the recipient was determined, so that it can be repeated
 */
public record TaskReminder(OpenTask task, PersonId recipient, String whose) {

  private static final String PERSON = "person";
  private static final String COORDINATORS = "coordinators";

  static Stream<TaskReminder> of(OpenTask task, Recipients whom, Set<PersonId> people) {
    return people.stream().map(person -> new TaskReminder(task, person, whose(whom)));
  }

  static TaskReminder ofCoordinators(OpenTask task) {
    return new TaskReminder(task, null, COORDINATORS);
  }

  public static String team(ParticipationId team) {
    return TaskGroup.team(team);
  }

  /** For the lead alone, or for lead and twin. */
  public static String mentors(MentoringId mentoring, boolean twinToo) {
    return twinToo ? "both-" + mentoring.value() : TaskGroup.mentors(mentoring);
  }

  private static String whose(Recipients whom) {
    if (whom.team() != null) {
      return team(whom.team());
    }
    return whom.mentors() == null ? PERSON : mentors(whom.mentors(), whom.twinToo());
  }
}
