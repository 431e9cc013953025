package org.culturalpearls.people;

import java.util.Set;

/** A town's team in a cycle; a team that ended can be joined no more. */
public record TownTeam(boolean open, PersonId lead, Set<PersonId> people, Set<PersonId> mentors) {}
