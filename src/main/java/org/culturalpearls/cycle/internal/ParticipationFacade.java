package org.culturalpearls.cycle.internal;

import java.time.Clock;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.culturalpearls.cycle.CaseHistory;
import org.culturalpearls.cycle.CaseKey;
import org.culturalpearls.cycle.MentorsOfTowns;
import org.culturalpearls.cycle.ParticipationEvent;
import org.culturalpearls.cycle.ParticipationId;
import org.culturalpearls.cycle.ParticipationService;
import org.culturalpearls.cycle.ParticipationView;
import org.culturalpearls.cycle.Stage;
import org.culturalpearls.cycle.TeamTie;
import org.culturalpearls.people.MunicipalityId;
import org.culturalpearls.people.MunicipalityService;
import org.culturalpearls.people.MunicipalityView;
import org.culturalpearls.people.PeopleService;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.people.PersonView;
import org.culturalpearls.people.Role;
import org.culturalpearls.people.ties.InvolvedCoordinators;
import org.culturalpearls.shared.NotFound;
import org.culturalpearls.shared.Paged;
import org.culturalpearls.shared.RuleBroken;
import org.culturalpearls.shared.TextRule;
import org.culturalpearls.shared.Versioned;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Starts participations and moves them between stages; their events are handled in the same
 * transaction.
 */
@Service
@Transactional(readOnly = true)
class ParticipationFacade implements ParticipationService {

  private final Participations participations;
  private final CaseReads reads;
  private final Cycles cycles;
  private final PeopleService people;
  private final MunicipalityService municipalities;
  private final MentorsOfTowns mentors;
  private final ObjectProvider<InvolvedCoordinators> involved;
  private final CaseHistory history;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  ParticipationFacade(
      Participations participations,
      CaseReads reads,
      Cycles cycles,
      PeopleService people,
      MunicipalityService municipalities,
      MentorsOfTowns mentors,
      ObjectProvider<InvolvedCoordinators> involved,
      CaseHistory history,
      ApplicationEventPublisher events,
      Clock clock) {
    this.participations = participations;
    this.reads = reads;
    this.cycles = cycles;
    this.people = people;
    this.municipalities = municipalities;
    this.mentors = mentors;
    this.involved = involved;
    this.history = history;
    this.events = events;
    this.clock = clock;
  }

  @Override
  public ParticipationView participation(ParticipationId id) {
    return reads.byId(id).orElseThrow(ParticipationFacade::none).value();
  }

  @Override
  public Map<ParticipationId, ParticipationView> participations(Collection<ParticipationId> ids) {
    return reads.byIds(ids).stream().collect(Collectors.toMap(ParticipationView::id, view -> view));
  }

  @Override
  public Optional<ParticipationView> byCaseKey(CaseKey caseKey) {
    return reads.byCaseKey(caseKey);
  }

  @Override
  public Map<CaseKey, ParticipationView> byCaseKeys(Collection<CaseKey> caseKeys) {
    return reads.byCaseKeys(caseKeys).stream()
        .collect(Collectors.toMap(ParticipationView::caseKey, view -> view));
  }

  @Override
  public boolean isTeamMember(PersonId person, ParticipationId participation) {
    return reads
        .byId(participation)
        .filter(found -> found.value().team().contains(person))
        .isPresent();
  }

  @Override
  public void requireTeamMember(PersonId person, ParticipationId participation) {
    if (!isTeamMember(person, participation)) {
      throw none();
    }
  }

  @Override
  public List<ParticipationView> ofPerson(PersonId person) {
    return reads.ofPerson(person);
  }

  @Override
  public List<ParticipationView> ofMunicipality(MunicipalityId municipality) {
    return reads.ofMunicipality(municipality);
  }

  @Override
  public List<TeamTie> teamTies(Collection<PersonId> persons) {
    return reads.teamTies(persons);
  }

  @Override
  public boolean hasPeople(MunicipalityId municipality, Collection<ParticipationId> unlessIn) {
    return reads.hasPeople(municipality, unlessIn);
  }

  @Override
  public boolean areThereAny(PersonId actor) {
    people.requireRole(actor, Role.COORDINATOR);
    return participations.areThereAny();
  }

  @Override
  public Paged<ParticipationView> search(PersonId actor, Search search) {
    people.requireRole(actor, Role.COORDINATOR);
    return Paged.of(reads.search(search), search.page());
  }

  @Override
  public Versioned<ParticipationView> forChange(PersonId actor, ParticipationId id) {
    requireTeamOrCoordinator(actor, id);
    return reads.byId(id).orElseThrow(ParticipationFacade::none);
  }

  @Override
  @Transactional
  public ParticipationId start(PersonId actor, Start command) {
    people.requireRole(actor, Role.COORDINATOR);
    people.enrolMentees(actor, activeTeam(command.team()));
    ParticipationId id = add(command, Stage.PREPARING);
    history.record(id, actor, "participation.started");
    events.publishEvent(new ParticipationEvent.Started(id));
    return id;
  }

  @Override
  @Transactional
  public ParticipationId enter(PersonId actor, Start command) {
    activeTeam(command.team());
    ParticipationId id = add(command, Stage.ENTERED);
    history.record(id, actor, "participation.entered");
    return id;
  }

  private ParticipationId add(Start command, Stage stage) {
    MunicipalityView town =
        municipalities.municipality(TextRule.chosen("municipality", command.municipality()));
    Cycle cycle =
        cycles
            .lock(TextRule.chosen("cycle", command.cycle()).value())
            .orElseThrow(() -> new NotFound("error.cycle.no-cycle"));
    cycle.requireOpen();
    if (participations.existsByCycleIdAndMunicipalityId(
        command.cycle().value(), command.municipality().value())) {
      throw RuleBroken.in("municipality", "error.cycle.takes-part", town.name());
    }
    String base = CaseKeys.base(cycle.caseKey(), town.name());
    CaseKey caseKey = CaseKeys.free(base, participations.caseKeys(base));
    return participations
        .saveAndFlush(new Participation(command, stage, caseKey, clock.instant()))
        .id();
  }

  @Override
  @Transactional
  public void begin(ParticipationId id) {
    Participation participation = existing(id);
    if (participation.isEntered()) {
      participation.begin();
      participations.flush();
      events.publishEvent(new ParticipationEvent.Started(id));
    }
  }

  @Override
  @Transactional
  public void notSelected(ParticipationId id) {
    Participation participation = existing(id);
    if (participation.isEntered()) {
      participation.notSelected(clock.instant());
      participations.flush();
    }
  }

  @Override
  @Transactional
  public void enterAgain(ParticipationId id) {
    existing(id).enterAgain();
    participations.flush();
  }

  @Override
  @Transactional
  public void changeTeam(PersonId actor, ChangeTeam command) {
    people.requireRole(actor, Role.COORDINATOR);
    involved
        .getObject()
        .requireUninvolved(actor, participation(command.participation()).caseKey().value());
    existing(command.participation())
        .changeTeam(command.version(), command.team(), command.lead(), clock.instant());
    requireNoMentor(command);
    people.enrolMentees(actor, activeTeam(command.team()));
    participations.flush();
    events.publishEvent(new ParticipationEvent.TeamChanged(command.participation()));
  }

  @Override
  @Transactional
  public void changeWishes(PersonId actor, ChangeWishes command) {
    requireTeamOrCoordinator(actor, command.participation());
    existing(command.participation()).changeWishes(command);
    participations.flush();
    history.record(command.participation(), actor, "participation.wishes-changed");
  }

  @Override
  @Transactional
  public void planInForce(ParticipationId id) {
    existing(id).planInForce(clock.instant());
    participations.flush();
  }

  @Override
  @Transactional
  public void goOn(PersonId actor, ParticipationId id) {
    Participation participation =
        participations.lock(id.value()).orElseThrow(ParticipationFacade::none);
    if (!participation.isInForce()) {
      cycles.findById(participation.cycleId()).orElseThrow().requireOpen();
      participation.goOn();
      participations.flush();
      history.record(id, actor, "participation.goes-on");
    }
  }

  @Override
  @Transactional
  public void leave(ParticipationId id) {
    existing(id).leave(clock.instant());
    participations.flush();
    events.publishEvent(new ParticipationEvent.Left(id));
  }

  /** Returns the team; throws unless all are active persons. */
  private List<PersonId> activeTeam(List<PersonId> team) {
    long active = people.persons(team).values().stream().filter(PersonView::active).count();
    if (active < new HashSet<>(team).size()) {
      throw RuleBroken.in("team", "error.cycle.team-inactive");
    }
    return team;
  }

  /** Refuses mentors of the town: they would give feedback to themselves. */
  private void requireNoMentor(ChangeTeam command) {
    Set<PersonId> mentoring =
        mentors
            .mentorsOf(List.of(command.participation()))
            .getOrDefault(command.participation(), Set.of());
    command.team().stream()
        .filter(mentoring::contains)
        .findFirst()
        .ifPresent(
            mentor -> {
              String field = mentor.equals(command.lead()) ? "lead" : "team";
              String name = people.persons(List.of(mentor)).get(mentor).name();
              throw RuleBroken.in(field, "error.cycle.team-mentor", name);
            });
  }

  private void requireTeamOrCoordinator(PersonId actor, ParticipationId id) {
    if (!people.hasRole(actor, Role.COORDINATOR)) {
      requireTeamMember(actor, id);
    }
  }

  private Participation existing(ParticipationId id) {
    return participations.withTeam(id.value()).orElseThrow(ParticipationFacade::none);
  }

  private static NotFound none() {
    return new NotFound("error.cycle.no-participation");
  }
}
