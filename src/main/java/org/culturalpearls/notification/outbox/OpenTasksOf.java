package org.culturalpearls.notification.outbox;

import java.util.List;
import org.culturalpearls.people.PersonId;

/** Reads a person's list of open tasks, for their calendar. */
public interface OpenTasksOf {

  /**
   * Returns the person's and their groups' tasks, the soonest due first; without the person's own
   * agreed steps, for which mentorings provide texts.
   */
  List<OpenTask> of(PersonId person, int most);
}
