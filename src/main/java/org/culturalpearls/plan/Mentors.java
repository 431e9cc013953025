package org.culturalpearls.plan;

import org.culturalpearls.people.PersonId;

/**
 * Who mentors a participation now.
 *
 * @param lead or null while there is only a twin
 * @param twin or null
 */
public record Mentors(long mentoringId, PersonId lead, PersonId twin) {

  public boolean include(PersonId person) {
    return person.equals(lead) || person.equals(twin);
  }
}
