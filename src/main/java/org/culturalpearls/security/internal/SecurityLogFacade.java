package org.culturalpearls.security.internal;

import org.culturalpearls.people.PeopleService;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.people.Role;
import org.culturalpearls.security.SecurityEvent;
import org.culturalpearls.security.SecurityLog;
import org.culturalpearls.shared.Paged;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Shows the security log to administrators. */
@Service
@Transactional(readOnly = true)
class SecurityLogFacade implements SecurityLog {

  private final SecurityEvents events;
  private final PeopleService people;

  SecurityLogFacade(SecurityEvents events, PeopleService people) {
    this.events = events;
    this.people = people;
  }

  @Override
  public Paged<SecurityEvent> page(PersonId administrator, SecurityEvent.Kind kind, int page) {
    people.requireRole(administrator, Role.ADMINISTRATOR);
    return Paged.of(events.latest(kind, page), page);
  }
}
