package org.culturalpearls.mentoring.agreement.internal;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.culturalpearls.cycle.CaseKey;
import org.culturalpearls.cycle.ParticipationId;
import org.culturalpearls.cycle.ParticipationService;
import org.culturalpearls.cycle.ParticipationView;
import org.culturalpearls.mentoring.agreement.CaseAccess;
import org.culturalpearls.mentoring.agreement.MentoringId;
import org.culturalpearls.mentoring.agreement.MentoringState;
import org.culturalpearls.mentoring.agreement.core.Mentoring;
import org.culturalpearls.mentoring.agreement.core.Mentorings;
import org.culturalpearls.people.PeopleService;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.people.Role;
import org.culturalpearls.shared.NotFound;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Decides access to cases from teams, mentorings of any time and the role of coordinator. */
@Service
@Transactional(readOnly = true)
class CaseAccessFacade implements CaseAccess {

  private static final List<MentoringState> ANY = List.of(MentoringState.values());
  private static final List<MentoringState> DONE = List.of(MentoringState.COMPLETED);

  private final ParticipationService participations;
  private final Mentorings mentorings;
  private final PeopleService people;

  CaseAccessFacade(
      ParticipationService participations, Mentorings mentorings, PeopleService people) {
    this.participations = participations;
    this.mentorings = mentorings;
    this.people = people;
  }

  @Override
  public Reader read(PersonId reader, CaseKey caseKey) {
    Reader side = readMentorings(reader, caseKey);
    if (side.past()) {
      throw noSuchCase();
    }
    return side;
  }

  @Override
  public Reader readMentorings(PersonId reader, CaseKey caseKey) {
    return participations
        .byCaseKey(caseKey)
        .flatMap(found -> side(reader, found))
        .orElseThrow(CaseAccessFacade::noSuchCase);
  }

  @Override
  public boolean mayRead(PersonId reader, ParticipationId participation) {
    return side(reader, participations.participation(participation))
        .filter(side -> !side.past())
        .isPresent();
  }

  @Override
  public List<Own> own(PersonId person) {
    List<ParticipationView> ofTeam = participations.ofPerson(person);
    List<Mentoring> mentored = mentorings.ofMentor(person.value(), ANY);
    Set<ParticipationId> now =
        Stream.concat(
                ofTeam.stream().map(ParticipationView::id),
                mentored.stream()
                    .filter(mentoring -> mentoring.state().isOpen())
                    .map(Mentoring::participation))
            .collect(Collectors.toSet());
    Map<ParticipationId, MentoringId> certified = certified(ofTeam, mentored);
    Map<ParticipationId, ParticipationView> own = new LinkedHashMap<>();
    ofTeam.forEach(found -> own.put(found.id(), found));
    own.putAll(
        participations.participations(mentored.stream().map(Mentoring::participation).toList()));
    return own.values().stream()
        .sorted(
            Comparator.comparingInt(ParticipationView::titleYear)
                .reversed()
                .thenComparing(ParticipationView::town))
        .map(found -> new Own(found, !now.contains(found.id()), certified.get(found.id())))
        .toList();
  }

  /** Returns the completed mentorings of the person's towns and those that the person mentored. */
  private Map<ParticipationId, MentoringId> certified(
      List<ParticipationView> ofTeam, List<Mentoring> mentored) {
    List<Long> towns = ofTeam.stream().map(town -> town.id().value()).toList();
    return Stream.concat(
            mentored.stream(), mentorings.findByParticipationIdInAndStateIn(towns, DONE).stream())
        .filter(mentoring -> DONE.contains(mentoring.state()))
        .collect(Collectors.toMap(Mentoring::participation, Mentoring::id, (one, same) -> one));
  }

  private Optional<Reader> side(PersonId reader, ParticipationView town) {
    boolean ofTeam = town.team().contains(reader);
    boolean coordinates = people.hasRole(reader, Role.COORDINATOR);
    if (ofTeam || coordinates) {
      return Optional.of(new Reader(town, ofTeam, coordinates, false));
    }
    List<Mentoring> own =
        mentorings.findByParticipationIdOrderByIdDesc(town.id().value()).stream()
            .filter(mentoring -> mentoring.view().isMentor(reader))
            .toList();
    boolean past = own.stream().noneMatch(mentoring -> mentoring.state().isOpen());
    return own.isEmpty() ? Optional.empty() : Optional.of(new Reader(town, false, false, past));
  }

  private static NotFound noSuchCase() {
    return new NotFound("error.mentoring.case-not-found");
  }
}
