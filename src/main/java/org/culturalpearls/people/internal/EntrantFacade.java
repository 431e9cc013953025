package org.culturalpearls.people.internal;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import org.culturalpearls.people.Country;
import org.culturalpearls.people.EntrantService;
import org.culturalpearls.people.Language;
import org.culturalpearls.people.LinkService;
import org.culturalpearls.people.PersonId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Gives people access who want to enter a town; the link sent to the address proves that it is
 * theirs.
 */
@Service
@Transactional
class EntrantFacade implements EntrantService {

  /** The default until they choose one. */
  private static final ZoneId ZONE = ZoneId.of("Europe/Stockholm");

  private final Persons persons;
  private final PersonChanges changes;
  private final LinkService links;
  private final Clock clock;

  EntrantFacade(Persons persons, PersonChanges changes, LinkService links, Clock clock) {
    this.persons = persons;
    this.changes = changes;
    this.links = links;
    this.clock = clock;
  }

  /** A name that somebody typed for the address before does not outlive its link. */
  @Override
  public void request(String name, String email, String target) {
    Instant now = clock.instant();
    Optional<Person> known = persons.lockByEmail(EmailAddress.normal(email));
    if (known.isEmpty()) {
      Person person = new Person(name, email, Language.EN, ZONE);
      person.unconfirmedUntil(now);
      persons.saveAndFlush(person);
    }
    known
        .filter(person -> person.hasExpired(now))
        .ifPresent(person -> person.describe(name, email, Language.EN, ZONE));
    links.requestToEnter(email, target);
  }

  @Override
  public Optional<PersonId> expireNext(String formerName) {
    Optional<PersonId> expired = persons.lockExpired(clock.instant()).map(PersonId::new);
    expired.ifPresent(person -> changes.expire(person, formerName));
    return expired;
  }

  @Override
  public void worksForTown(PersonId person, Country country) {
    changes.enrolEntrant(person, country.zone());
  }
}
