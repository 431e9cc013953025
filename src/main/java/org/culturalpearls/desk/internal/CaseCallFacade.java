package org.culturalpearls.desk.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.culturalpearls.cycle.CaseHistory;
import org.culturalpearls.cycle.ParticipationId;
import org.culturalpearls.cycle.ParticipationService;
import org.culturalpearls.cycle.ParticipationView;
import org.culturalpearls.desk.CaseCallService;
import org.culturalpearls.mentoring.agreement.MentoringService;
import org.culturalpearls.mentoring.agreement.MentoringView;
import org.culturalpearls.people.PeopleService;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.people.PersonView;
import org.culturalpearls.people.Role;
import org.culturalpearls.people.contact.ContactService;
import org.culturalpearls.people.contact.ContactView;
import org.culturalpearls.shared.NotFound;
import org.culturalpearls.shared.TextRule;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads whom to call, and adds calls to the histories of cases. */
@Service
@Transactional(readOnly = true)
class CaseCallFacade implements CaseCallService {

  private final ParticipationService participations;
  private final MentoringService mentorings;
  private final PeopleService people;
  private final ContactService contacts;
  private final CaseHistory history;

  CaseCallFacade(
      ParticipationService participations,
      MentoringService mentorings,
      PeopleService people,
      ContactService contacts,
      CaseHistory history) {
    this.participations = participations;
    this.mentorings = mentorings;
    this.people = people;
    this.contacts = contacts;
    this.history = history;
  }

  @Override
  public List<Contact> contacts(PersonId coordinator, ParticipationId id) {
    people.requireRole(coordinator, Role.COORDINATOR);
    ParticipationView town = participations.participation(id);
    List<PersonId> team =
        Stream.concat(Stream.of(town.lead()), town.team().stream())
            .distinct()
            .filter(town.team()::contains)
            .toList();
    Optional<MentoringView> mentoring = mentorings.current(id);
    List<PersonId> mentors =
        mentoring.stream()
            .flatMap(open -> Stream.of(open.lead(), open.twin()))
            .filter(Objects::nonNull)
            .toList();
    List<PersonId> all = Stream.concat(team.stream(), mentors.stream()).distinct().toList();
    Map<PersonId, PersonView> known = people.persons(all);
    Map<PersonId, ContactView> told = contacts.shown(all);
    List<Contact> found = new ArrayList<>();
    team.forEach(each -> add(found, known.get(each), true, each.equals(town.lead()), told));
    mentors.forEach(
        each ->
            add(
                found,
                known.get(each),
                false,
                mentoring.filter(open -> each.equals(open.lead())).isPresent(),
                told));
    return found;
  }

  private static void add(
      List<Contact> found,
      PersonView person,
      boolean ofTeam,
      boolean lead,
      Map<PersonId, ContactView> told) {
    if (person != null && person.active()) {
      found.add(new Contact(person, ofTeam, lead, told.get(person.id())));
    }
  }

  @Override
  @Transactional
  public void called(PersonId coordinator, ParticipationId town, PersonId person) {
    List<Contact> there = contacts(coordinator, town);
    TextRule.chosen("person", person);
    if (there.stream().noneMatch(contact -> contact.person().id().equals(person))) {
      throw new NotFound("error.desk.nobody-to-call");
    }
    history.record(town, coordinator, CaseStateQueries.CALLED, person);
  }
}
