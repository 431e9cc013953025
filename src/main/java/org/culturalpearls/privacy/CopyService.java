package org.culturalpearls.privacy;

import org.culturalpearls.people.PersonId;

/** Gives a copy of all that is held on a person. */
public interface CopyService {

  /** One's own, or, for administrators on a person's behalf, somebody's: that is recorded. */
  PersonalCopy copy(PersonId actor, PersonId person);
}
