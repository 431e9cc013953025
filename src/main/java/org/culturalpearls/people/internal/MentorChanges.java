package org.culturalpearls.people.internal;

import java.util.Optional;
import java.util.Set;
import org.culturalpearls.people.Country;
import org.culturalpearls.people.MentorView;
import org.culturalpearls.people.PeopleService;
import org.culturalpearls.people.PersonEvent;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.people.Role;
import org.culturalpearls.people.internal.ties.TieGate;
import org.culturalpearls.people.internal.ties.TieRecord;
import org.culturalpearls.people.ties.TieChangeView;
import org.culturalpearls.shared.ChangedMeanwhile;
import org.culturalpearls.shared.NotFound;
import org.culturalpearls.shared.RuleBroken;
import org.culturalpearls.shared.TextRule;
import org.culturalpearls.shared.Versioned;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Saves mentor profiles. */
@Component
class MentorChanges {

  private final MentorProfiles profiles;
  private final MentorReads reads;
  private final Persons persons;
  private final PersonRights rights;
  private final TieRecord ties;
  private final TieGate gate;
  private final ApplicationEventPublisher events;

  MentorChanges(
      MentorProfiles profiles,
      MentorReads reads,
      Persons persons,
      PersonRights rights,
      TieRecord ties,
      TieGate gate,
      ApplicationEventPublisher events) {
    this.profiles = profiles;
    this.reads = reads;
    this.persons = persons;
    this.rights = rights;
    this.ties = ties;
    this.gate = gate;
    this.events = events;
  }

  Optional<Versioned<MentorView>> forChange(PersonId actor, PersonId person) {
    requireMayChange(actor, person);
    return reads.byId(person);
  }

  void save(PersonId actor, PeopleService.SaveMentorProfile command) {
    Person person = requireMayChange(actor, command.person());
    if (!person.roles().contains(Role.MENTOR)) {
      throw RuleBroken.of("error.people.profile-needs-role");
    }
    Optional<Country> before = country(command.person());
    ties.during(Set.of(command.person()), () -> write(actor, command));
    if (!country(command.person()).equals(before)) {
      events.publishEvent(PersonEvent.TiesChanged.by(actor, command.person()));
    }
  }

  private Optional<Country> country(PersonId person) {
    return reads.byId(person).map(profile -> profile.value().country());
  }

  private void write(PersonId actor, PeopleService.SaveMentorProfile command) {
    Optional<MentorProfile> before = profiles.findById(command.person().value());
    if (before.isPresent()) {
      before.get().change(command.in(holding(actor, before.get().country(), command)));
    } else if (command.version() != null) {
      throw new ChangedMeanwhile("error.people.profile-changed");
    } else {
      profiles.save(new MentorProfile(command.person(), command));
    }
    profiles.flush();
  }

  private Country holding(PersonId actor, Country before, PeopleService.SaveMentorProfile command) {
    return gate.country(
        actor,
        command.person(),
        TieChangeView.Kind.PROFILE_COUNTRY,
        before,
        TextRule.chosen("country", command.country()));
  }

  private Person requireMayChange(PersonId actor, PersonId id) {
    Person person =
        persons.withRoles(id.value()).orElseThrow(() -> new NotFound("error.people.no-person"));
    rights.requireSelfOrCareFor(actor, person);
    return person;
  }
}
