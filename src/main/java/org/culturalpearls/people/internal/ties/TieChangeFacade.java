package org.culturalpearls.people.internal.ties;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.culturalpearls.people.PersonEvent;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.people.Role;
import org.culturalpearls.people.internal.MentorProfiles;
import org.culturalpearls.people.internal.Person;
import org.culturalpearls.people.internal.PersonRights;
import org.culturalpearls.people.internal.Persons;
import org.culturalpearls.people.ties.TieChangeId;
import org.culturalpearls.people.ties.TieChangeService;
import org.culturalpearls.people.ties.TieChangeView;
import org.culturalpearls.people.ties.TieChangeView.State;
import org.culturalpearls.shared.NotFound;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lets somebody uninvolved decide on changes of what ties people to others. */
@Service
@Transactional(readOnly = true)
class TieChangeFacade implements TieChangeService {

  private final TieChanges changes;
  private final TieChangeQueries queries;
  private final Uninvolved uninvolved;
  private final Organisations organisations;
  private final Persons persons;
  private final MentorProfiles profiles;
  private final PersonRights rights;
  private final TieRecord record;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  TieChangeFacade(
      TieChanges changes,
      TieChangeQueries queries,
      Uninvolved uninvolved,
      Organisations organisations,
      Persons persons,
      MentorProfiles profiles,
      PersonRights rights,
      TieRecord record,
      ApplicationEventPublisher events,
      Clock clock) {
    this.changes = changes;
    this.queries = queries;
    this.uninvolved = uninvolved;
    this.organisations = organisations;
    this.persons = persons;
    this.profiles = profiles;
    this.rights = rights;
    this.record = record;
    this.events = events;
    this.clock = clock;
  }

  @Override
  public List<TieChangeView> ofPerson(PersonId actor, PersonId person) {
    requireSelfOrStaff(actor, person);
    return queries.ofPerson(person);
  }

  @Override
  public List<PersonId> asked(PersonId actor, TieChangeId id) {
    TieChange change = changes.findById(id.value()).orElseThrow(TieChangeFacade::nothing);
    requireSelfOrStaff(actor, change.person());
    return change.waits() ? uninvolved.with(change) : List.of();
  }

  @Override
  public List<TieChangeView> toDecide(PersonId actor) {
    List<TieChangeId> own =
        changes.findByStateOrderById(State.WAITING).stream()
            .filter(change -> uninvolved.with(change).contains(actor))
            .map(TieChange::id)
            .toList();
    return own.isEmpty() ? List.of() : queries.these(own);
  }

  @Override
  public Waiting waiting(PersonId actor) {
    List<TieChange> waiting = changes.findByStateOrderById(State.WAITING);
    if (waiting.isEmpty()) {
      return new Waiting(0, List.of());
    }
    boolean administrator = rights.requireStaff(actor).roles().contains(Role.ADMINISTRATOR);
    int own = 0;
    List<TieChangeId> nobodys = new ArrayList<>();
    for (TieChange change : waiting) {
      List<PersonId> deciders = uninvolved.with(change);
      if (deciders.contains(actor)) {
        own++;
      } else if (administrator && deciders.isEmpty()) {
        nobodys.add(change.id());
      }
    }
    return new Waiting(own, nobodys.isEmpty() ? List.of() : queries.these(nobodys));
  }

  @Override
  @Transactional
  public void confirm(PersonId actor, TieChangeId id) {
    TieChange change = toBeDecidedBy(actor, id);
    change.confirm(actor, clock.instant());
    record.during(Set.of(change.person()), () -> make(change));
    events.publishEvent(PersonEvent.TiesChanged.by(change.askedBy(), change.person()));
    tell(change);
  }

  @Override
  @Transactional
  public void refuse(PersonId actor, TieChangeId id, String reason) {
    TieChange change = toBeDecidedBy(actor, id);
    change.refuse(actor, reason, clock.instant());
    changes.flush();
    tell(change);
  }

  @Override
  @Transactional
  public void takeBack(PersonId actor, TieChangeId id) {
    TieChange change = changes.lock(id.value()).orElseThrow(TieChangeFacade::nothing);
    if (!actor.equals(change.person()) && !actor.equals(change.askedBy())) {
      throw nothing();
    }
    change.takeBack(actor, clock.instant());
    changes.flush();
  }

  /** Not found for others: the page of those who are asked is nobody else's. */
  private TieChange toBeDecidedBy(PersonId actor, TieChangeId id) {
    TieChange change = changes.lock(id.value()).orElseThrow(TieChangeFacade::nothing);
    if (!uninvolved.with(change).contains(actor)) {
      throw nothing();
    }
    return change;
  }

  private void make(TieChange change) {
    long id = change.person().value();
    Person person = persons.withRoles(id).orElseThrow(TieChangeFacade::nothing);
    switch (change.kind()) {
      case ORGANISATION ->
          person.worksFor(
              change.after() == null
                  ? null
                  : organisations.getReferenceById(change.after().value()));
      case COUNTRY -> person.isOf(change.newCountry());
      case PROFILE_COUNTRY ->
          profiles.findById(id).ifPresent(profile -> profile.isIn(change.newCountry()));
    }
    persons.flush();
  }

  private void tell(TieChange change) {
    events.publishEvent(
        new PersonEvent.TieChangeDecided(
            change.id().value(), change.person(), change.state() == State.CONFIRMED));
  }

  private void requireSelfOrStaff(PersonId actor, PersonId person) {
    if (!actor.equals(person)) {
      rights.requireStaff(actor);
    }
  }

  private static NotFound nothing() {
    return new NotFound("error.people.no-tie-change");
  }
}
