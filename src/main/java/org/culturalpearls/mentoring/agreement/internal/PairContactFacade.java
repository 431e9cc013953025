package org.culturalpearls.mentoring.agreement.internal;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.culturalpearls.cycle.ParticipationId;
import org.culturalpearls.cycle.ParticipationService;
import org.culturalpearls.cycle.ParticipationView;
import org.culturalpearls.mentoring.agreement.MentoringSide;
import org.culturalpearls.mentoring.agreement.MentoringState;
import org.culturalpearls.mentoring.agreement.MentoringView;
import org.culturalpearls.mentoring.agreement.PairContactService;
import org.culturalpearls.mentoring.agreement.core.Mentoring;
import org.culturalpearls.mentoring.agreement.core.MentoringParties;
import org.culturalpearls.mentoring.agreement.core.Mentorings;
import org.culturalpearls.people.Language;
import org.culturalpearls.people.MentorView;
import org.culturalpearls.people.PeopleService;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.people.PersonView;
import org.culturalpearls.people.Role;
import org.culturalpearls.people.contact.ContactService;
import org.culturalpearls.people.contact.ContactView;
import org.culturalpearls.shared.NotFound;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds whom to call on each side of a running mentoring, for those who may. */
@Service
@Transactional(readOnly = true)
class PairContactFacade implements PairContactService {

  private final Mentorings mentorings;
  private final MentoringParties parties;
  private final ParticipationService participations;
  private final PeopleService people;
  private final ContactService contacts;

  PairContactFacade(
      Mentorings mentorings,
      MentoringParties parties,
      ParticipationService participations,
      PeopleService people,
      ContactService contacts) {
    this.mentorings = mentorings;
    this.parties = parties;
    this.participations = participations;
    this.people = people;
    this.contacts = contacts;
  }

  @Override
  public List<Contact> contacts(PersonId reader, ParticipationId id) {
    Optional<MentoringView> open =
        mentorings
            .findFirstByParticipationIdAndEndedAtIsNullOrderByIdDesc(id.value())
            .map(Mentoring::view);
    Optional<MentoringSide> own =
        open.flatMap(mentoring -> parties.of(reader, mentoring))
            .or(
                () ->
                    participations.isTeamMember(reader, id)
                        ? Optional.of(MentoringSide.TEAM)
                        : Optional.empty());
    if (own.isEmpty() && !people.hasRole(reader, Role.COORDINATOR)) {
      throw new NotFound("error.mentoring.case-not-found");
    }
    return open.filter(mentoring -> mentoring.state() == MentoringState.ACTIVE)
        .map(mentoring -> of(participations.participation(id), mentoring, own))
        .orElse(List.of());
  }

  private List<Contact> of(
      ParticipationView town, MentoringView mentoring, Optional<MentoringSide> own) {
    Map<MentoringSide, List<PersonId>> leadsFirst = new EnumMap<>(MentoringSide.class);
    leadsFirst.put(
        MentoringSide.TEAM,
        Stream.concat(Stream.of(town.lead()), town.team().stream()).distinct().toList());
    leadsFirst.put(
        MentoringSide.MENTORS,
        Stream.of(mentoring.lead(), mentoring.twin()).filter(Objects::nonNull).toList());
    own.ifPresent(leadsFirst::remove);
    Map<PersonId, PersonView> known =
        people.persons(leadsFirst.values().stream().flatMap(List::stream).toList());
    Map<MentoringSide, PersonView> leads = new EnumMap<>(MentoringSide.class);
    leadsFirst.forEach(
        (side, persons) ->
            persons.stream()
                .map(known::get)
                .filter(person -> person != null && person.active())
                .findFirst()
                .ifPresent(person -> leads.put(side, person)));
    Map<PersonId, ContactView> told =
        contacts.shown(leads.values().stream().map(PersonView::id).toList());
    return leads.entrySet().stream()
        .map(
            lead ->
                new Contact(
                    lead.getKey(),
                    lead.getValue().id(),
                    lead.getValue().name(),
                    lead.getValue().email(),
                    languages(lead.getKey(), lead.getValue().id(), town),
                    told.get(lead.getValue().id())))
        .collect(Collectors.toList());
  }

  private Set<Language> languages(MentoringSide side, PersonId person, ParticipationView town) {
    return side == MentoringSide.TEAM
        ? town.languages()
        : people.mentor(person).map(MentorView::languages).orElse(Set.of());
  }
}
