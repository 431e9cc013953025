package org.culturalpearls.people;

import java.util.Collection;
import java.util.Set;
import java.util.stream.Stream;

/** The kinds of imports, by what a line holds. */
public enum ImportKind {
  /** Municipalities: name, country, region. */
  TOWNS(10_000, Role.COORDINATOR, Role.ADMINISTRATOR),

  /** Persons; those with a town join its team in the open cycle. */
  PEOPLE(10_000, Role.COORDINATOR, Role.ADMINISTRATOR),

  /** Persons with the role mentor and their profile. */
  MENTORS(10_000, Role.COORDINATOR, Role.ADMINISTRATOR),

  /** Good practices, each of which becomes a draft of whoever imports it. */
  PRACTICES(2_000, Role.EDITOR, Role.COORDINATOR);

  private final int mostLines;
  private final Set<Role> roles;

  ImportKind(int mostLines, Role... roles) {
    this.mostLines = mostLines;
    this.roles = Set.of(roles);
  }

  /** Returns the maximum number of lines that are read. */
  public int mostLines() {
    return mostLines;
  }

  /** Returns who may import it. */
  public Role[] roles() {
    return roles.toArray(Role[]::new);
  }

  /** Returns whether somebody with these roles may import it. */
  public boolean isFor(Collection<Role> held) {
    return held.stream().anyMatch(roles::contains);
  }

  /** Returns all roles that import something. */
  public static Role[] rolesOfAll() {
    return Stream.of(values()).flatMap(kind -> kind.roles.stream()).distinct().toArray(Role[]::new);
  }
}
