package org.culturalpearls.plan;

import org.culturalpearls.people.PersonId;

/**
 * The person responsible for a milestone: a member of the team, or somebody by name.
 *
 * @param person member of the team, or null
 * @param name somebody without a login, or null
 */
public record MilestoneOwner(PersonId person, String name) {

  public static final int MAX_NAME_LENGTH = 120;

  public static MilestoneOwner person(PersonId person) {
    return new MilestoneOwner(person, null);
  }

  public static MilestoneOwner named(String name) {
    return new MilestoneOwner(null, name);
  }
}
