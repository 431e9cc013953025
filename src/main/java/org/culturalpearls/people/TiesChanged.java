package org.culturalpearls.people;

import java.util.Set;

/** What ties people to others changed: their organisation, or where they are at home. */
public record TiesChanged(Set<PersonId> persons) {}
