package org.culturalpearls.portal.cases;

import java.util.Set;
import org.culturalpearls.people.PeopleService;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.people.Role;
import org.culturalpearls.workflow.tasks.TaskCard;
import org.springframework.stereotype.Component;

/**
 * Which open tasks of a case are told to its people. Their names say whose turn it is; those that
 * would give away what one side said in confidence are the coordinators' alone.
 */
@Component
class KnownTasks {

  /** Who reviews a town is told to nobody in its case. */
  private static final String REVIEWS = "ReviewProcess";

  private static final Set<String> IN_CONFIDENCE = Set.of("UserTask_LookIntoMentoring");

  private final PeopleService people;

  KnownTasks(PeopleService people) {
    this.people = people;
  }

  boolean isKnownTo(PersonId reader, TaskCard task) {
    return !task.process().equals(REVIEWS) && isTold(reader, task);
  }

  private boolean isTold(PersonId reader, TaskCard task) {
    return !IN_CONFIDENCE.contains(task.task())
        || reader.equals(task.assignee())
        || people.hasRole(reader, Role.COORDINATOR);
  }
}
