package org.culturalpearls.people.internal;

import java.time.ZoneId;
import org.culturalpearls.people.Country;
import org.culturalpearls.people.EntrantService;
import org.culturalpearls.people.Language;
import org.culturalpearls.people.LinkService;
import org.culturalpearls.people.PersonId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lets people in who enter a town; what shows that an address is theirs is the link sent there. */
@Service
@Transactional
class EntrantFacade implements EntrantService {

  /** Until they say otherwise. */
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
      persons.saveAndFlush(new Person(name, email, "", Language.EN, ZONE));
    }
    links.requestToEnter(email, target);
  }

  @Override
  public void worksForTown(PersonId person, Country country) {
    changes.enrolEntrant(person, country.zone());
  }
}
