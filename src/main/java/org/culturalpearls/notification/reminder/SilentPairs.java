package org.culturalpearls.notification.reminder;

import org.culturalpearls.people.PersonId;

/** Port to what knows which pairs are silent; implemented by the coordinators' desk. */
public interface SilentPairs {

  /**
   * Returns how many cases, whose silence neither the side itself nor its twin has ended, have come
   * to the coordinators since this one's last morning mail; without those that a conflict of
   * interest hides.
   */
  int cameToCoordinators(PersonId coordinator);
}
