package org.culturalpearls.people.internal;

import java.time.ZoneId;
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

  EntrantFacade(Persons persons, PersonChanges changes, LinkService links) {
    this.persons = persons;
    this.changes = changes;
    this.links = links;
  }

  @Override
  public void request(String name, String email, String target) {
    if (!persons.existsByEmail(EmailAddress.normal(email))) {
      persons.saveAndFlush(new Person(name, email, Language.EN, ZONE));
    }
    links.requestToEnter(email, target);
  }

  @Override
  public void worksForTown(PersonId person, Country country) {
    changes.enrolEntrant(person, country.zone());
  }
}
