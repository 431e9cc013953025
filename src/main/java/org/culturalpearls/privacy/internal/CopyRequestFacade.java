package org.culturalpearls.privacy.internal;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.culturalpearls.people.PeopleService;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.people.PersonView;
import org.culturalpearls.people.Role;
import org.culturalpearls.privacy.CopyEvent;
import org.culturalpearls.privacy.CopyRequestService;
import org.culturalpearls.privacy.CopyRequestView;
import org.culturalpearls.shared.AlreadyDone;
import org.culturalpearls.shared.Paged;
import org.culturalpearls.shared.RuleBroken;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Stores requests, and lets an administrator read a copy only after one. */
@Service
@Transactional(readOnly = true)
class CopyRequestFacade implements CopyRequestService {

  private final CopyRequests requests;
  private final TakenCopies taken;
  private final PeopleService people;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  CopyRequestFacade(
      CopyRequests requests,
      TakenCopies taken,
      PeopleService people,
      ApplicationEventPublisher events,
      Clock clock) {
    this.requests = requests;
    this.taken = taken;
    this.people = people;
    this.events = events;
    this.clock = clock;
  }

  @Override
  @Transactional
  public void ask(PersonId person) {
    if (requests.waiting(person.value()).isPresent()) {
      throw new AlreadyDone("error.privacy.copy-request-waits");
    }
    Instant now = clock.instant();
    store(new CopyRequest(person, now));
    List<PersonId> administrators =
        people.activeWithRole(Role.ADMINISTRATOR).stream()
            .map(PersonView::id)
            .filter(each -> !each.equals(person))
            .toList();
    events.publishEvent(new CopyEvent.Asked(person, now, administrators));
  }

  /** The database keeps two requests of one moment apart. */
  private void store(CopyRequest request) {
    try {
      requests.saveAndFlush(request);
    } catch (DataIntegrityViolationException e) {
      throw new AlreadyDone("error.privacy.copy-request-waits");
    }
  }

  @Override
  @Transactional
  public void takeBack(PersonId person) {
    CopyRequest request =
        requests
            .waiting(person.value())
            .orElseThrow(() -> new AlreadyDone("error.privacy.copy-request-over"));
    request.takeBack(clock.instant());
    requests.flush();
  }

  @Override
  public Optional<Instant> waitingSince(PersonId actor, PersonId person) {
    requireReader(actor, person);
    return requests.waiting(person.value()).map(CopyRequest::askedAt);
  }

  @Override
  public List<TakenCopy> taken(PersonId actor, PersonId person) {
    requireReader(actor, person);
    return taken.latest(person);
  }

  @Override
  public Paged<CopyRequestView> waiting(PersonId administrator, int page) {
    people.requireRole(administrator, Role.ADMINISTRATOR);
    return Paged.of(
        requests.allWaiting(administrator.value(), Paged.SIZE + 1, Paged.before(page)).stream()
            .map(CopyRequest::view)
            .toList(),
        page);
  }

  @Override
  public int count(PersonId administrator) {
    people.requireRole(administrator, Role.ADMINISTRATOR);
    return requests.count(administrator.value());
  }

  @Override
  @Transactional
  public void make(PersonId administrator, PersonId person) {
    people.requireRole(administrator, Role.ADMINISTRATOR);
    CopyRequest request =
        requests
            .waiting(person.value())
            .filter(each -> !administrator.equals(person))
            .orElseThrow(() -> RuleBroken.of("error.privacy.no-copy-request"));
    Instant now = clock.instant();
    request.made(now);
    requests.flush();
    taken.add(person, administrator, now);
    events.publishEvent(new CopyEvent.Made(person, administrator, now));
  }

  @Override
  public Optional<Instant> readableUntil(PersonId actor, PersonId person) {
    people.requireRole(actor, Role.ADMINISTRATOR);
    return taken.readableUntil(actor, person);
  }

  private void requireReader(PersonId actor, PersonId person) {
    if (!actor.equals(person)) {
      people.requireRole(actor, Role.ADMINISTRATOR);
    }
  }
}
