package org.culturalpearls.award.nomination.internal;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.culturalpearls.award.nomination.NewTownService;
import org.culturalpearls.award.nomination.NominationId;
import org.culturalpearls.award.nomination.core.Nomination;
import org.culturalpearls.award.nomination.core.NominationReads;
import org.culturalpearls.award.nomination.core.Nominations;
import org.culturalpearls.award.setup.OpenCall;
import org.culturalpearls.cycle.CycleId;
import org.culturalpearls.cycle.ParticipationId;
import org.culturalpearls.cycle.ParticipationService;
import org.culturalpearls.cycle.ParticipationView;
import org.culturalpearls.people.Country;
import org.culturalpearls.people.EntrantService;
import org.culturalpearls.people.Language;
import org.culturalpearls.people.MunicipalityId;
import org.culturalpearls.people.MunicipalityService;
import org.culturalpearls.people.MunicipalityView;
import org.culturalpearls.people.PeopleService;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.people.Role;
import org.culturalpearls.shared.AlreadyDone;
import org.culturalpearls.shared.NotAllowed;
import org.culturalpearls.shared.RuleBroken;
import org.culturalpearls.shared.TextRule;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Enters towns that come by the public page of an open call. */
@Service
@Transactional
class NewTownFacade implements NewTownService {

  private static final Set<Role> ENTRANTS = Set.of(Role.MENTEE, Role.MENTOR);

  private final NominationBeginnings beginnings;
  private final Nominations nominations;
  private final NominationReads reads;
  private final NominationAccess access;
  private final Entrants turns;
  private final MunicipalityService municipalities;
  private final EntrantService entrants;
  private final PeopleService people;
  private final ParticipationService participations;

  NewTownFacade(
      NominationBeginnings beginnings,
      Nominations nominations,
      NominationReads reads,
      NominationAccess access,
      Entrants turns,
      MunicipalityService municipalities,
      EntrantService entrants,
      PeopleService people,
      ParticipationService participations) {
    this.beginnings = beginnings;
    this.nominations = nominations;
    this.reads = reads;
    this.access = access;
    this.turns = turns;
    this.municipalities = municipalities;
    this.entrants = entrants;
    this.people = people;
    this.participations = participations;
  }

  @Override
  @Transactional(readOnly = true)
  public List<OpenCall> openCalls() {
    return beginnings.openCalls();
  }

  @Override
  @Transactional(readOnly = true)
  public void requireMayEnter(PersonId person) {
    Set<Role> roles = people.person(person).roles();
    if (roles.contains(Role.COORDINATOR)) {
      throw new NotAllowed("error.nomination.office-enters");
    }
    if (!roles.isEmpty() && Collections.disjoint(roles, ENTRANTS)) {
      throw new NotAllowed("error.nomination.not-entrant");
    }
  }

  @Override
  public NominationId enter(PersonId person, Enter command) {
    requireMayEnter(person);
    CycleId cycle = TextRule.chosen("cycle", command.cycle());
    beginnings.requireOpen(cycle);
    String name = TextRule.name("name", command.name(), 120);
    Country country = TextRule.chosen("country", command.country());
    turns.oneAfterTheOther(person);
    turns.oneAfterTheOther(name, country);
    Optional<MunicipalityView> known = municipalities.byName(name, country);
    Optional<ParticipationView> withdrawn =
        known.flatMap(town -> beginnings.withdrawn(person, town.id(), cycle));
    if (withdrawn.isPresent()) {
      return beginnings.begin(person, withdrawn.get(), "");
    }
    known.ifPresent(town -> requireFree(town, cycle));
    requireFew(person, cycle);
    MunicipalityId town =
        known
            .map(MunicipalityView::id)
            .orElseGet(
                () ->
                    municipalities.enter(
                        new MunicipalityService.Add(name, country, command.region())));
    entrants.worksForTown(person, country);
    var participation =
        participations.enter(
            person,
            new ParticipationService.Start(
                town, cycle, List.of(person), person, Set.of(), Set.of(Language.EN)));
    NominationId id = beginnings.begin(person, participations.participation(participation), "");
    nominations.of(id).comesFromOutside(known.isPresent());
    nominations.flush();
    return id;
  }

  /** Refuses a town with known people: they enter it, and nobody from outside takes it over. */
  private void requireFree(MunicipalityView town, CycleId cycle) {
    if (nominations.participationIn(cycle.value(), town.id().value()).isPresent()) {
      throw new AlreadyDone("error.nomination.town-there", town.name());
    }
    List<ParticipationId> unclaimed =
        nominations.unclaimed(town.id().value()).stream().map(ParticipationId::new).toList();
    if (participations.hasPeople(town.id(), unclaimed)) {
      throw RuleBroken.in("name", "error.nomination.town-has-people", town.name());
    }
  }

  private void requireFew(PersonId person, CycleId cycle) {
    if (nominations.unclaimedOf(person.value(), cycle.value()) >= Enter.MOST_UNCONFIRMED) {
      throw RuleBroken.of("error.nomination.many-entered", Enter.MOST_UNCONFIRMED);
    }
  }

  @Override
  @Transactional(readOnly = true)
  public Optional<OutsideEntry> outside(PersonId coordinator, NominationId id) {
    Nomination nomination = nominations.of(id);
    access.requireOffice(coordinator, nomination, reads.facts(id));
    return nomination.isFromOutside() ? Optional.of(outside(nomination)) : Optional.empty();
  }

  private OutsideEntry outside(Nomination nomination) {
    MunicipalityView town = municipalities.municipality(nomination.lead());
    return new OutsideEntry(
        people.person(nomination.startedBy()),
        nomination.townBefore(),
        SimilarNames.among(municipalities.inCountry(town.country()), town));
  }
}
