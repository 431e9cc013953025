package org.culturalpearls.people.internal;

import java.util.Arrays;
import java.util.Collections;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.people.PersonView;
import org.culturalpearls.people.Role;
import org.culturalpearls.shared.NotAllowed;
import org.culturalpearls.shared.RuleBroken;
import org.springframework.stereotype.Component;

/** Who may enter, change and invite whom. */
@Component
public class PersonRights {

  private static final Role[] STAFF = {Role.COORDINATOR, Role.ADMINISTRATOR};

  private final PersonReads reads;

  PersonRights(PersonReads reads) {
    this.reads = reads;
  }

  /** The actor, when active and with one of the roles. */
  PersonView require(PersonId actor, Role... anyOf) {
    return reads
        .byId(actor)
        .filter(PersonView::active)
        .filter(person -> !Collections.disjoint(person.roles(), Arrays.asList(anyOf)))
        .orElseThrow(() -> new NotAllowed("error.people.role-needed"));
  }

  public PersonView requireStaff(PersonId actor) {
    return require(actor, STAFF);
  }

  /** Administrators look after everybody, coordinators after all but administrators. */
  PersonView requireCareFor(PersonId actor, Person person) {
    PersonView carer = requireStaff(actor);
    if (!carer.roles().contains(Role.ADMINISTRATOR)
        && person.roles().contains(Role.ADMINISTRATOR)) {
      throw new NotAllowed("error.people.administrators-only");
    }
    return carer;
  }

  /**
   * Nobody says of themselves of which country they are: it keeps people from judging where they
   * are tied to a town.
   */
  void requireCareForAnother(PersonId actor, Person person) {
    requireCareFor(actor, person);
    if (actor.equals(person.id())) {
      throw RuleBroken.in("country", "error.people.own-country");
    }
  }

  /** One's own data, or that of somebody whom the actor looks after. */
  void requireSelfOrCareFor(PersonId actor, Person person) {
    if (!actor.equals(person.id())) {
      requireCareFor(actor, person);
    } else if (!person.isActive()) {
      throw new NotAllowed("error.people.role-needed");
    }
  }
}
