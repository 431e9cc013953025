package org.culturalpearls.plan.internal.handover;

import java.util.Set;
import java.util.stream.Collectors;
import org.culturalpearls.cycle.ParticipationView;
import org.culturalpearls.people.PeopleService;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.people.PersonView;
import org.springframework.stereotype.Component;

/** Knows who of a team can be responsible for something: those who have a login. */
@Component
public class PresentTeam {

  private final PeopleService people;

  PresentTeam(PeopleService people) {
    this.people = people;
  }

  public Set<PersonId> of(ParticipationView town) {
    return people.persons(town.team()).values().stream()
        .filter(PersonView::active)
        .map(PersonView::id)
        .collect(Collectors.toSet());
  }
}
