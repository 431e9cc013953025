package org.culturalpearls.privacy;

import org.culturalpearls.people.PersonId;

/** Creates a copy of all data about a person. */
public interface CopyService {

  /**
   * Returns the own copy, or, for administrators on a person's behalf, another person's: that is
   * recorded.
   */
  PersonalCopy copy(PersonId actor, PersonId person);
}
