package org.culturalpearls.people.ties;

import java.util.Collection;
import java.util.Set;
import org.culturalpearls.people.PersonId;

/**
 * Tells other modules which cases hold something that a conflict of interest keeps from a person;
 * implemented by the award.
 */
public interface HiddenCases {

  /** Returns those of these case keys whose nomination this person may not see. */
  Set<String> hidden(PersonId reader, Collection<String> caseKeys);
}
