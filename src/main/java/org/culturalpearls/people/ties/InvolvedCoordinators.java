package org.culturalpearls.people.ties;

import org.culturalpearls.people.PersonId;

/**
 * Keeps coordinators from acting for the programme on a town with whose running nomination they are
 * in conflict; implemented by the award.
 */
public interface InvolvedCoordinators {

  /**
   * Refuses a coordinator whom a conflict of interest keeps from the running nomination of a case;
   * the message says who acts instead.
   */
  void requireUninvolved(PersonId coordinator, String caseKey);
}
