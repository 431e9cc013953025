package org.culturalpearls.privacy;

import org.culturalpearls.people.PersonId;

/** Creates a copy of all data about a person. */
public interface CopyService {

  /**
   * Returns the own copy, or another person's for the administrator who made it: without what waits
   * for the results of an award, what only the person reads, and cases that a conflict of interest
   * keeps from the administrator. Throws NotAllowed for everybody else.
   */
  PersonalCopy copy(PersonId actor, PersonId person);
}
