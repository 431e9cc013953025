package org.culturalpearls.people.internal;

import java.util.EnumSet;
import java.util.Set;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.people.PersonView;
import org.culturalpearls.people.Role;
import org.culturalpearls.shared.Label;
import org.culturalpearls.shared.NotAllowed;
import org.culturalpearls.shared.RuleBroken;

/**
 * Decides who may give and take which roles. Coordinators: those below administrator, never their
 * own, and not selector and juror, which decide about awards and come with an appointment.
 * Administrators: all.
 */
public final class RolePolicy {

  private static final Set<Role> ADMINISTRATORS_ONLY =
      EnumSet.of(Role.ADMINISTRATOR, Role.SELECTOR, Role.JUROR);

  private RolePolicy() {}

  /** Throws if the actor may not change the roles of this person in this way. */
  public static void check(PersonView actor, PersonId person, Set<Role> before, Set<Role> after) {
    if (actor.roles().contains(Role.ADMINISTRATOR)) {
      return;
    }
    if (!actor.roles().contains(Role.COORDINATOR)) {
      throw new NotAllowed("error.people.role-needed");
    }
    if (actor.id().equals(person)) {
      throw new NotAllowed("error.people.own-roles");
    }
    if (before.contains(Role.ADMINISTRATOR)) {
      throw new NotAllowed("error.people.administrators-only");
    }
    for (Role role : ADMINISTRATORS_ONLY) {
      if (before.contains(role) != after.contains(role)) {
        throw RuleBroken.in("roles", "error.people.role-by-administrator", Label.of(role));
      }
    }
  }

  /**
   * Returns the roles that the actor may give or take one by one; the person is null for a new one.
   */
  static Set<Role> changeable(PersonView actor, PersonId person, Set<Role> before) {
    if (actor.roles().contains(Role.ADMINISTRATOR)) {
      return EnumSet.allOf(Role.class);
    }
    boolean may =
        actor.roles().contains(Role.COORDINATOR)
            && !actor.id().equals(person)
            && !before.contains(Role.ADMINISTRATOR);
    return may ? EnumSet.complementOf(EnumSet.copyOf(ADMINISTRATORS_ONLY)) : Set.of();
  }

  /** Returns the roles that are in the first set only. */
  public static Set<Role> difference(Set<Role> of, Set<Role> without) {
    Set<Role> rest = EnumSet.noneOf(Role.class);
    rest.addAll(of);
    rest.removeAll(without);
    return rest;
  }

  public static Set<Role> union(Set<Role> some, Set<Role> others) {
    Set<Role> both = EnumSet.noneOf(Role.class);
    both.addAll(some);
    both.addAll(others);
    return both;
  }
}
