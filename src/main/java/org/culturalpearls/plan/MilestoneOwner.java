package org.culturalpearls.plan;

import org.culturalpearls.people.PersonId;

/**
 * Who sees to it that a milestone is reached: a person of the team, or somebody by name.
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
