package org.culturalpearls.people.internal;

import java.time.Clock;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.culturalpearls.people.Country;
import org.culturalpearls.people.PeopleService;
import org.culturalpearls.people.PersonEvent;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.people.PersonView;
import org.culturalpearls.people.Role;
import org.culturalpearls.people.internal.ties.NamedOrganisations;
import org.culturalpearls.people.internal.ties.Organisation;
import org.culturalpearls.people.internal.ties.TieGate;
import org.culturalpearls.people.internal.ties.TieRecord;
import org.culturalpearls.people.ties.TieChangeView;
import org.culturalpearls.shared.AlreadyDone;
import org.culturalpearls.shared.NotAllowed;
import org.culturalpearls.shared.NotFound;
import org.culturalpearls.shared.RuleBroken;
import org.culturalpearls.shared.Versioned;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;

/** Adds and changes persons and their roles. */
@Component
class PersonChanges {

  private final Persons persons;
  private final RoleChanges roleChanges;
  private final Invitations invitations;
  private final PersonRights rights;
  private final Addresses addresses;
  private final NamedOrganisations organisations;
  private final TieRecord ties;
  private final TieGate gate;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  PersonChanges(
      Persons persons,
      RoleChanges roleChanges,
      Invitations invitations,
      PersonRights rights,
      Addresses addresses,
      NamedOrganisations organisations,
      TieRecord ties,
      TieGate gate,
      ApplicationEventPublisher events,
      Clock clock) {
    this.persons = persons;
    this.roleChanges = roleChanges;
    this.invitations = invitations;
    this.rights = rights;
    this.addresses = addresses;
    this.organisations = organisations;
    this.ties = ties;
    this.gate = gate;
    this.events = events;
    this.clock = clock;
  }

  Versioned<PersonView> forChange(PersonId actor, PersonId id) {
    Person person = existing(id);
    rights.requireSelfOrCareFor(actor, person);
    return new Versioned<>(person.view(), person.version());
  }

  PersonId add(PersonId actor, PeopleService.Add command) {
    PersonView carer = rights.requireStaff(actor);
    RolePolicy.check(carer, null, Set.of(), command.roles());
    requireFree(command.email());
    Person person =
        persons.save(
            new Person(command.name(), command.email(), command.language(), command.zone()));
    person.worksFor(organisations.named(command.organisation()));
    person.isOf(command.country());
    setRoles(actor, person, command.roles());
    flush();
    ties.affiliations(Set.of(person.id()));
    return person.id();
  }

  void change(PersonId actor, PeopleService.Change command) {
    Person person = existing(command.person());
    rights.requireSelfOrCareFor(actor, person);
    person.requireVersion(command.version());
    if (!person.email().equals(EmailAddress.normal(command.email()))) {
      addresses.requireMayChange(actor, person);
      requireFree(command.email());
    }
    if (!person.isKnownToBeOf(command.country())) {
      rights.requireCareForAnother(actor, person);
    }
    PersonView before = person.view();
    Organisation organisation =
        gate.organisation(
            actor,
            person.id(),
            person.organisation().orElse(null),
            actor.equals(person.id())
                ? organisations.chosen(command.organisation())
                : organisations.named(command.organisation()));
    Country country =
        gate.country(
            actor, person.id(), TieChangeView.Kind.COUNTRY, before.country(), command.country());
    ties.during(
        Set.of(person.id()),
        () -> {
          person.isOf(country);
          person.worksFor(organisation);
          person.describe(command.name(), command.email(), command.language(), command.zone());
          if (!actor.equals(person.id())) {
            // Somebody whom the office has looked at is nobody's typing error.
            person.confirm();
          }
          flush();
        });
    if (!before.email().equals(person.email())) {
      addresses.changed(person, before.email(), actor);
    }
    if (haveChanged(before, person.view())) {
      events.publishEvent(PersonEvent.TiesChanged.by(actor, person.id()));
    }
  }

  private static boolean haveChanged(PersonView before, PersonView now) {
    return !before.organisation().equals(now.organisation())
        || !before.email().equals(now.email())
        || !before.zone().equals(now.zone())
        || before.country() != now.country();
  }

  void changeRoles(PersonId actor, PeopleService.ChangeRoles command) {
    PersonView carer = rights.requireStaff(actor);
    Person person = existing(command.person());
    RolePolicy.check(carer, person.id(), person.roles(), command.roles());
    if (person.roles().contains(Role.ADMINISTRATOR)
        && !command.roles().contains(Role.ADMINISTRATOR)) {
      requireAnotherAdministrator(person);
    }
    person.requireVersion(command.version());
    setRoles(actor, person, command.roles());
    flush();
    events.publishEvent(new PersonEvent.RolesChanged(person.id()));
  }

  List<PeopleService.RoleChangeView> roleChanges(PersonId person) {
    return roleChanges.findByPersonIdOrderByChangedAtDescIdDesc(person.value()).stream()
        .map(RoleChange::view)
        .toList();
  }

  void enrolMentees(PersonId actor, Collection<PersonId> team) {
    rights.requireStaff(actor);
    changeRole(actor, team, roles -> RolePolicy.union(roles, Set.of(Role.MENTEE)));
  }

  /** Recorded as the person's own act. */
  void enrolEntrant(PersonId person, ZoneId zone) {
    ties.during(
        Set.of(person),
        () -> {
          persons.withRoles(List.of(person.value())).forEach(entrant -> entrant.beginsIn(zone));
          persons.flush();
        });
    changeRole(person, Set.of(person), roles -> RolePolicy.union(roles, Set.of(Role.MENTEE)));
  }

  void changeReviewers(
      PersonId actor, Role role, Collection<PersonId> appointed, Collection<PersonId> dismissed) {
    rights.require(actor, Role.COORDINATOR, Role.ADMINISTRATOR);
    if (role != Role.SELECTOR && role != Role.JUROR) {
      throw new IllegalArgumentException("no reviewers: " + role);
    }
    changeRole(actor, appointed, roles -> RolePolicy.union(roles, Set.of(role)));
    changeRole(actor, dismissed, roles -> RolePolicy.difference(roles, Set.of(role)));
  }

  /** Persons whose roles stay the same are not touched. */
  private void changeRole(
      PersonId actor, Collection<PersonId> whose, UnaryOperator<Set<Role>> change) {
    List<Person> changed =
        persons.withRoles(whose.stream().map(PersonId::value).toList()).stream()
            .filter(person -> !change.apply(person.roles()).equals(person.roles()))
            .toList();
    changed.forEach(person -> setRoles(actor, person, change.apply(person.roles())));
    flush();
    changed.forEach(person -> events.publishEvent(new PersonEvent.RolesChanged(person.id())));
  }

  void deactivate(PersonId actor, PersonId id) {
    Person person = existing(id);
    rights.requireCareFor(actor, person);
    if (actor.equals(id)) {
      throw new NotAllowed("error.people.deactivate-self");
    }
    if (person.roles().contains(Role.ADMINISTRATOR)) {
      requireAnotherAdministrator(person);
    }
    close(person);
  }

  private void close(Person person) {
    person.deactivate();
    flush();
    invitations.voidOpen(person.id().value(), clock.instant());
    events.publishEvent(new PersonEvent.Deactivated(person.id()));
  }

  /** The own account, or, for administrators, that of somebody else. */
  void closeAccount(PersonId actor, PersonId id) {
    Person person = existing(id);
    if (!actor.equals(id)) {
      rights.require(actor, Role.ADMINISTRATOR);
    }
    if (person.isErased()) {
      throw new AlreadyDone("error.people.erased");
    }
    if (person.roles().contains(Role.ADMINISTRATOR) && person.isActive()) {
      requireAnotherAdministrator(person);
    }
    if (person.isActive()) {
      close(person);
    }
  }

  /** Keeps the row, since others refer to it, but nothing in it that identifies the person. */
  void erase(PersonId id, String formerName) {
    Person person = existing(id);
    gate.end(id);
    person.erase(formerName, clock.instant());
    flush();
  }

  void expire(PersonId id, String formerName) {
    existing(id).expire(formerName, clock.instant());
    flush();
    gate.end(id);
  }

  void reactivate(PersonId actor, PersonId id) {
    Person person = existing(id);
    rights.requireCareFor(actor, person);
    person.reactivate();
    flush();
    events.publishEvent(new PersonEvent.Reactivated(id, actor));
  }

  private void setRoles(PersonId actor, Person person, Set<Role> roles) {
    Set<Role> given = RolePolicy.difference(roles, person.roles());
    Set<Role> taken = RolePolicy.difference(person.roles(), roles);
    if (!given.isEmpty() || !taken.isEmpty()) {
      person.setRoles(roles);
      roleChanges.save(new RoleChange(person.id(), actor, clock.instant(), given, taken));
    }
  }

  /** If two add one address at the same time, the database refuses the second. */
  private void flush() {
    try {
      persons.flush();
    } catch (DataIntegrityViolationException e) {
      throw RuleBroken.in("email", "error.people.email-taken");
    }
  }

  private void requireFree(String email) {
    if (persons.existsByEmail(EmailAddress.normal(email))) {
      throw RuleBroken.in("email", "error.people.email-taken");
    }
  }

  /** Serialises two administrators who remove each other, so that one stays. */
  private void requireAnotherAdministrator(Person person) {
    persons.lockActive(Role.ADMINISTRATOR);
    if (persons.active(Role.ADMINISTRATOR).stream().allMatch(id -> id == person.id().value())) {
      throw RuleBroken.in("roles", "error.people.last-administrator");
    }
  }

  private Person existing(PersonId id) {
    return persons.withRoles(id.value()).orElseThrow(() -> new NotFound("error.people.no-person"));
  }
}
