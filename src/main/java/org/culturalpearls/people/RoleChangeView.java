package org.culturalpearls.people;

import java.time.Instant;
import java.util.Set;

/** Who gave or took which roles, and when. */
public record RoleChangeView(Instant at, PersonId by, Set<Role> given, Set<Role> taken) {}
