package org.culturalpearls.award.nomination.internal;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.culturalpearls.award.nomination.NominationId;
import org.culturalpearls.award.nomination.NominationProcess;
import org.culturalpearls.award.nomination.NominationService;
import org.culturalpearls.award.nomination.core.Nomination;
import org.culturalpearls.award.nomination.core.NominationCalendar;
import org.culturalpearls.award.nomination.core.Nominations;
import org.culturalpearls.award.setup.OpenCall;
import org.culturalpearls.award.setup.core.Award;
import org.culturalpearls.award.setup.core.Awards;
import org.culturalpearls.cycle.CaseHistory;
import org.culturalpearls.cycle.CycleId;
import org.culturalpearls.cycle.CycleService;
import org.culturalpearls.cycle.CycleView;
import org.culturalpearls.cycle.ParticipationId;
import org.culturalpearls.cycle.ParticipationService;
import org.culturalpearls.cycle.ParticipationView;
import org.culturalpearls.people.MunicipalityId;
import org.culturalpearls.people.PeopleService;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.people.PersonView;
import org.culturalpearls.people.Role;
import org.culturalpearls.shared.AlreadyDone;
import org.culturalpearls.shared.NotFound;
import org.culturalpearls.shared.RuleBroken;
import org.culturalpearls.shared.TextRule;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;

/**
 * Begins nominations: by the team of a town, also of an earlier cycle, or by its mentor with the
 * town's consent. A town that is not in the cycle yet enters it.
 */
@Component
class NominationBeginnings {

  private final Nominations nominations;
  private final NominationsBegunAgain again;
  private final Awards awards;
  private final NominationCalendar calendar;
  private final NominationAccess access;
  private final CycleService cycles;
  private final ParticipationService participations;
  private final PeopleService people;
  private final NominationProcess process;
  private final CaseHistory history;

  NominationBeginnings(
      Nominations nominations,
      NominationsBegunAgain again,
      Awards awards,
      NominationCalendar calendar,
      NominationAccess access,
      CycleService cycles,
      ParticipationService participations,
      PeopleService people,
      NominationProcess process,
      CaseHistory history) {
    this.nominations = nominations;
    this.again = again;
    this.awards = awards;
    this.calendar = calendar;
    this.access = access;
    this.cycles = cycles;
    this.participations = participations;
    this.people = people;
    this.process = process;
    this.history = history;
  }

  /** Returns the open calls that everybody may know of, the earliest title year first. */
  List<OpenCall> openCalls() {
    return openCalls(cycle -> !cycle.isRehearsal());
  }

  private List<OpenCall> openCalls(Predicate<CycleView> which) {
    List<CycleView> open = cycles.openCycles().stream().filter(which).toList();
    return awards.findByCycleIdIn(open.stream().map(cycle -> cycle.id().value()).toList()).stream()
        .flatMap(
            award ->
                open.stream()
                    .filter(cycle -> cycle.id().equals(award.cycle()))
                    .filter(cycle -> calendar.isOpen(award, cycle))
                    .map(cycle -> call(award, cycle)))
        .sorted(Comparator.comparing(OpenCall::titleYear))
        .toList();
  }

  private OpenCall call(Award award, CycleView cycle) {
    return new OpenCall(
        cycle.id(), cycle.titleYear(), cycle.name(), calendar.times(award, cycle).callCloses());
  }

  /**
   * Returns the calls that this town can still enter, for people who may begin its nomination; the
   * earliest first.
   */
  Stream<OpenCall> callsFor(PersonId person, ParticipationId id) {
    ParticipationView town = participations.participation(id);
    if (!access.isTeam(person, id) && !access.isMentor(person, id)) {
      return Stream.empty();
    }
    return openCalls(cycle -> concerns(cycle, town)).stream()
        .filter(call -> canEnter(person, town, call.cycle()));
  }

  /** The call of a rehearsal is for the towns that take part in it, which enter no other. */
  private static boolean concerns(CycleView cycle, ParticipationView town) {
    return cycle.isRehearsal() || town.caseKey().isOfRehearsal()
        ? cycle.id().equals(town.cycleId())
        : true;
  }

  /** Returns the town's participation in a cycle whose call is open. */
  Optional<ParticipationId> inOpenCall(ParticipationId id) {
    long town = participations.participation(id).municipalityId().value();
    return openCalls().stream()
        .flatMap(call -> nominations.participationIn(call.cycle().value(), town).stream())
        .map(ParticipationId::new)
        .findFirst();
  }

  private boolean canEnter(PersonId person, ParticipationView town, CycleId cycle) {
    if (town.cycleId().equals(cycle)) {
      return again.isFree(town);
    }
    if (isUnclaimed(town)) {
      return false;
    }
    return inCycle(town.municipalityId(), cycle)
        .map(there -> canEnterAgain(person, town, there))
        .orElse(true);
  }

  /**
   * From the case of an earlier cycle: only for people who are still in the team, or mentor the
   * town.
   */
  private boolean canEnterAgain(PersonId person, ParticipationView town, ParticipationView there) {
    return again.isWithdrawn(there)
        && (access.isTeam(person, there.id()) || !access.isTeam(person, town.id()));
  }

  /** Returns the town's participation in this cycle if this person's town has withdrawn from it. */
  Optional<ParticipationView> withdrawn(PersonId person, MunicipalityId town, CycleId cycle) {
    return inCycle(town, cycle)
        .filter(again::isWithdrawn)
        .filter(there -> access.isTeam(person, there.id()));
  }

  /** Returns the town's participation in this cycle. */
  private Optional<ParticipationView> inCycle(MunicipalityId town, CycleId cycle) {
    return nominations
        .participationIn(cycle.value(), town.value())
        .map(ParticipationId::new)
        .map(participations::participation);
  }

  NominationId start(PersonId person, NominationService.Start command) {
    ParticipationView town = participations.participation(command.town());
    boolean team = access.isTeam(person, town.id());
    if (!team && !access.isMentor(person, town.id())) {
      throw new NotFound("error.cycle.no-participation");
    }
    String consent =
        team
            ? ""
            : TextRule.required("consent", command.consent(), NominationService.Start.MAX_CONSENT);
    requireOpen(command.cycle(), cycle -> concerns(cycle, town));
    ParticipationView entered =
        town.cycleId().equals(command.cycle()) ? town : entered(person, town, command.cycle());
    return begin(person, entered, consent);
  }

  /** Begins the nomination of a participation in the award's cycle. */
  NominationId begin(PersonId person, ParticipationView town, String consent) {
    Optional<Nomination> before = again.takePlace(town);
    ParticipationView entered = before.isEmpty() ? town : participations.participation(town.id());
    if (!entered.stage().isOpen()) {
      throw RuleBroken.of("error.nomination.town-ended", entered.town());
    }
    Nomination nomination =
        new Nomination(
            entered.cycleId(),
            entered.id(),
            entered.municipalityId(),
            person,
            consent,
            calendar.now());
    before.ifPresent(nomination::follow);
    save(nomination, entered);
    before.ifPresent(withdrawn -> again.passOn(withdrawn, nomination));
    history.record(entered.id(), person, "nomination.started");
    process.start(
        new NominationProcess.Start(
            nomination.id(),
            entered.cycleId(),
            entered.id(),
            entered.caseKey(),
            entered.town(),
            calendar.times(entered.cycleId())));
    return nomination.id();
  }

  /** If two of a team begin at the same time, the database refuses the second. */
  private void save(Nomination nomination, ParticipationView entered) {
    try {
      nominations.saveAndFlush(nomination);
    } catch (DataIntegrityViolationException e) {
      throw new AlreadyDone("error.nomination.begun-already", entered.town());
    }
  }

  /** Refuses a call that is not open to everybody. */
  void requireOpen(CycleId cycle) {
    requireOpen(cycle, open -> !open.isRehearsal());
  }

  /** A rehearsal that is being deleted is open no more. */
  private void requireOpen(CycleId id, Predicate<CycleView> which) {
    cycles.openCycles().stream()
        .filter(cycle -> cycle.id().equals(id))
        .filter(which)
        .filter(cycle -> calendar.isOpen(calendar.award(id), cycle))
        .findFirst()
        .orElseThrow(() -> RuleBroken.of("error.nomination.call-not-open"));
  }

  private ParticipationView entered(PersonId person, ParticipationView town, CycleId cycle) {
    if (isUnclaimed(town)) {
      throw RuleBroken.of("error.nomination.unclaimed", town.town());
    }
    Optional<ParticipationView> there = inCycle(town.municipalityId(), cycle);
    if (there.isPresent() && canEnterAgain(person, town, there.get())) {
      return there.get();
    }
    if (there.isPresent()) {
      throw new AlreadyDone("error.nomination.in-cycle-already", town.town());
    }
    List<PersonId> team = team(person, town);
    PersonId lead = team.contains(town.lead()) ? town.lead() : team.get(0);
    return participations.participation(
        participations.enter(
            person,
            new ParticipationService.Start(
                town.municipalityId(),
                cycle,
                team,
                lead,
                town.themes(),
                town.languages(),
                town.twinWished())));
  }

  /**
   * Whether the town came by the public page and no coordinator has said that its people act for
   * it: in another cycle they come by that page again.
   */
  private boolean isUnclaimed(ParticipationView town) {
    return nominations
        .findByParticipationIdAndBegunAgainFalse(town.id().value())
        .filter(nomination -> !nomination.isClaimed())
        .isPresent();
  }

  /**
   * The people of the earlier team who are still there; whoever begins is one of them, unless a
   * mentor.
   */
  private List<PersonId> team(PersonId person, ParticipationView town) {
    Set<PersonId> team = new LinkedHashSet<>();
    people.persons(town.team()).values().stream()
        .filter(PersonView::active)
        .filter(member -> member.roles().contains(Role.MENTEE))
        .map(PersonView::id)
        .sorted(Comparator.comparing(PersonId::value))
        .forEach(team::add);
    if (team.isEmpty()) {
      throw RuleBroken.of("error.nomination.nobody-in-team", town.town());
    }
    return List.copyOf(team);
  }
}
