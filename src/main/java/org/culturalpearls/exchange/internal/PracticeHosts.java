package org.culturalpearls.exchange.internal;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.culturalpearls.cycle.ParticipationService;
import org.culturalpearls.cycle.ParticipationView;
import org.culturalpearls.people.MunicipalityId;
import org.culturalpearls.people.PeopleService;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.people.PersonView;
import org.culturalpearls.people.Role;
import org.culturalpearls.practice.PracticeCatalogue;
import org.culturalpearls.practice.PublishedPractice;
import org.springframework.stereotype.Component;

/**
 * Finds who answers what is asked about a practice: its author, else the lead of the latest team of
 * its town, else the office.
 */
@Component
class PracticeHosts {

  private final PracticeCatalogue catalogue;
  private final ParticipationService participations;
  private final PeopleService people;

  PracticeHosts(
      PracticeCatalogue catalogue, ParticipationService participations, PeopleService people) {
    this.catalogue = catalogue;
    this.participations = participations;
    this.people = people;
  }

  Host of(PublishedPractice practice) {
    MunicipalityId town = practice.content().municipality();
    PersonId author = catalogue.author(practice.id());
    PersonId person =
        isActive(author) ? author : leads(town).filter(this::isActive).findFirst().orElse(null);
    return new Host(person, town);
  }

  /** Returns those who may answer; the office without who asks. */
  List<PersonId> answering(PersonId host, PersonId asker) {
    return host != null
        ? List.of(host)
        : people.activeWithRole(Role.COORDINATOR).stream()
            .map(PersonView::id)
            .filter(each -> !each.equals(asker))
            .toList();
  }

  private Stream<PersonId> leads(MunicipalityId town) {
    return Optional.ofNullable(town).map(participations::ofMunicipality).orElse(List.of()).stream()
        .map(ParticipationView::lead);
  }

  private boolean isActive(PersonId person) {
    return people.person(person).active();
  }
}
