package org.culturalpearls.notification.outbox;

import java.util.List;
import org.culturalpearls.people.PersonId;

/** What stands in a person's list of open tasks, for their calendar. */
public interface OpenTasksOf {

  /**
   * The person's and their groups' tasks, the soonest due first; without steps agreed at a meeting
   * that are the person's own, which mentorings tell in words.
   */
  List<OpenTask> of(PersonId person, int most);
}
