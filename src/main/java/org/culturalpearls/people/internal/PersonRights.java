package org.culturalpearls.people.internal;

import java.util.Arrays;
import java.util.Collections;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.people.PersonView;
import org.culturalpearls.people.Role;
import org.culturalpearls.shared.NotAllowed;
import org.culturalpearls.shared.RuleBroken;
import org.springframework.stereotype.Component;

/** Checks who may add, change and invite whom. */
@Component
public class PersonRights {

  private static final Role[] STAFF = {Role.COORDINATOR, Role.ADMINISTRATOR};

  private final PersonReads reads;

  PersonRights(PersonReads reads) {
    this.reads = reads;
  }

  /** Returns the actor; throws unless active and with one of the roles. */
  public PersonView require(PersonId actor, Role... anyOf) {
    return reads
        .byId(actor)
        .filter(PersonView::active)
        .filter(person -> !Collections.disjoint(person.roles(), Arrays.asList(anyOf)))
        .orElseThrow(() -> new NotAllowed("error.people.role-needed"));
  }

  public PersonView requireStaff(PersonId actor) {
    return require(actor, STAFF);
  }

  /** Administrators are in charge of everybody, coordinators of all but administrators. */
  PersonView requireCareFor(PersonId actor, Person person) {
    PersonView carer = requireStaff(actor);
    if (!carer.roles().contains(Role.ADMINISTRATOR)
        && person.roles().contains(Role.ADMINISTRATOR)) {
      throw new NotAllowed("error.people.administrators-only");
    }
    return carer;
  }

  /** Refuses changing the own country: it keeps people from reviewing where they have ties. */
  void requireCareForAnother(PersonId actor, Person person) {
    requireCareFor(actor, person);
    if (actor.equals(person.id())) {
      throw RuleBroken.in("country", "error.people.own-country");
    }
  }

  /** Allows the own data, and that of persons in the actor's charge. */
  void requireSelfOrCareFor(PersonId actor, Person person) {
    if (!actor.equals(person.id())) {
      requireCareFor(actor, person);
    } else if (!person.isActive()) {
      throw new NotAllowed("error.people.role-needed");
    }
  }
}
