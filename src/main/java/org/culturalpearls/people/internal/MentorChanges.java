package org.culturalpearls.people.internal;

import java.util.Optional;
import java.util.Set;
import org.culturalpearls.people.MentorView;
import org.culturalpearls.people.PeopleService;
import org.culturalpearls.people.PersonEvent;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.people.Role;
import org.culturalpearls.people.internal.ties.TieRecord;
import org.culturalpearls.shared.ChangedMeanwhile;
import org.culturalpearls.shared.NotFound;
import org.culturalpearls.shared.RuleBroken;
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
  private final ApplicationEventPublisher events;

  MentorChanges(
      MentorProfiles profiles,
      MentorReads reads,
      Persons persons,
      PersonRights rights,
      TieRecord ties,
      ApplicationEventPublisher events) {
    this.profiles = profiles;
    this.reads = reads;
    this.persons = persons;
    this.rights = rights;
    this.ties = ties;
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
    ties.during(Set.of(command.person()), () -> write(command));
    events.publishEvent(new PersonEvent.TiesChanged(Set.of(command.person())));
  }

  private void write(PeopleService.SaveMentorProfile command) {
    Optional<MentorProfile> before = profiles.findById(command.person().value());
    if (before.isPresent()) {
      before.get().change(command);
    } else if (command.version() != null) {
      throw new ChangedMeanwhile("error.people.profile-changed");
    } else {
      profiles.save(new MentorProfile(command.person(), command));
    }
    profiles.flush();
  }

  private Person requireMayChange(PersonId actor, PersonId id) {
    Person person =
        persons.withRoles(id.value()).orElseThrow(() -> new NotFound("error.people.no-person"));
    rights.requireSelfOrCareFor(actor, person);
    return person;
  }
}
