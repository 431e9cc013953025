package org.culturalpearls.cycle.internal;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.culturalpearls.cycle.CaseKey;
import org.culturalpearls.cycle.CycleEvent;
import org.culturalpearls.cycle.CycleId;
import org.culturalpearls.cycle.CycleRecord;
import org.culturalpearls.cycle.CycleService;
import org.culturalpearls.cycle.CycleView;
import org.culturalpearls.cycle.Stage;
import org.culturalpearls.cycle.Step;
import org.culturalpearls.people.MunicipalityId;
import org.culturalpearls.people.MunicipalityService;
import org.culturalpearls.people.PeopleService;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.people.Role;
import org.culturalpearls.shared.NotFound;
import org.culturalpearls.shared.RuleBroken;
import org.culturalpearls.shared.Versioned;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lets everybody read cycles, and coordinators change them. */
@Service
@Transactional(readOnly = true)
class CycleFacade implements CycleService {

  private final Cycles cycles;
  private final Participations participations;
  private final PeopleService people;
  private final MunicipalityService municipalities;
  private final CycleDatesMoved moves;
  private final CycleRecord record;
  private final ApplicationEventPublisher events;

  CycleFacade(
      Cycles cycles,
      Participations participations,
      PeopleService people,
      MunicipalityService municipalities,
      CycleDatesMoved moves,
      CycleRecord record,
      ApplicationEventPublisher events) {
    this.cycles = cycles;
    this.participations = participations;
    this.people = people;
    this.municipalities = municipalities;
    this.moves = moves;
    this.record = record;
    this.events = events;
  }

  @Override
  public CycleView cycle(CycleId id) {
    return existing(cycles.findById(id.value())).view();
  }

  @Override
  public List<CycleView> cycles() {
    return cycles.findAllByOrderByTitleYearDesc().stream().map(Cycle::view).toList();
  }

  @Override
  public List<CycleView> openCycles() {
    return cycles.findByFinishedFalseAndRemovedAtIsNullOrderByTitleYearDesc().stream()
        .map(Cycle::view)
        .toList();
  }

  @Override
  public List<MunicipalityId> pearls(CycleId id) {
    return existing(cycles.withPearls(id.value())).pearls();
  }

  @Override
  public Map<CycleView, List<MunicipalityId>> allPearls() {
    return cycles.allWithPearls().stream().collect(Collectors.toMap(Cycle::view, Cycle::pearls));
  }

  @Override
  public Map<Step, Integer> stepDays(CycleId id) {
    return existing(cycles.withStepDays(id.value())).stepDays();
  }

  @Override
  public Versioned<CycleView> forChange(PersonId actor, CycleId id) {
    people.requireRole(actor, Role.COORDINATOR);
    return existing(cycles.findById(id.value())).versioned();
  }

  @Override
  @Transactional
  public CycleId add(PersonId actor, Add command) {
    people.requireRole(actor, Role.COORDINATOR);
    return save(
        new Cycle(
            command,
            command.rehearsal()
                ? rehearsalKey(command.titleYear())
                : CaseKeys.of(command.titleYear())));
  }

  @Override
  @Transactional
  public void rehearse(PersonId actor, CycleId id, long version) {
    people.requireRole(actor, Role.COORDINATOR);
    Cycle cycle = existing(cycles.lock(id.value()));
    if (participations.existsByCycleId(id.value())) {
      throw RuleBroken.of("error.cycle.rehearsal-towns");
    }
    cycle.rehearse(version, rehearsalKey(cycle.titleYear()));
    cycles.flush();
    record.add(id, actor, "cycle.rehearsal", null);
    events.publishEvent(new CycleEvent.BecameRehearsal(id));
  }

  private CaseKey rehearsalKey(int titleYear) {
    String base = CaseKeys.ofRehearsals(titleYear);
    return CaseKeys.free(base, cycles.caseKeys(base));
  }

  @Override
  @Transactional
  public void change(PersonId actor, Change command) {
    people.requireRole(actor, Role.COORDINATOR);
    Cycle cycle = existing(cycles.findById(command.cycle().value()));
    CycleView before = cycle.view();
    cycle.change(command);
    cycles.flush();
    moves.record(actor, before, cycle.view(), command.reason());
    if (!cycle.view().sameDates(before)) {
      events.publishEvent(new CycleEvent.DatesChanged(command.cycle(), before, command.reason()));
    }
  }

  @Override
  @Transactional
  public void changeStepDays(PersonId actor, ChangeStepDays command) {
    people.requireRole(actor, Role.COORDINATOR);
    existing(cycles.withStepDays(command.cycle().value()))
        .changeStepDays(command.version(), command.days());
    cycles.flush();
  }

  @Override
  @Transactional
  public void finish(PersonId actor, CycleId id, long version) {
    people.requireRole(actor, Role.COORDINATOR);
    Cycle cycle = existing(cycles.lock(id.value()));
    long open = participations.countByCycleIdAndStageIn(id.value(), Stage.open());
    if (open > 0) {
      throw RuleBroken.of("error.cycle.still-open", open);
    }
    cycle.finish(version);
    cycles.flush();
    events.publishEvent(new CycleEvent.Finished(id));
  }

  @Override
  @Transactional
  public void titlesGiven(CycleId id, Collection<MunicipalityId> pearls) {
    existing(cycles.withPearls(id.value())).giveTitles(pearls);
    cycles.flush();
  }

  @Override
  @Transactional
  public CycleId recordFinished(PersonId actor, RecordFinished command) {
    people.requireRole(actor, Role.COORDINATOR);
    if (municipalities.municipalities(command.pearls()).size() != command.pearls().size()) {
      throw RuleBroken.in("pearls", "error.cycle.unknown-pearl");
    }
    return save(new Cycle(command));
  }

  private CycleId save(Cycle cycle) {
    if (!cycle.isRehearsal() && cycles.existsByTitleYearAndRehearsalFalse(cycle.titleYear())) {
      throw RuleBroken.in("titleYear", "error.cycle.year-taken", cycle.titleYear());
    }
    return cycles.saveAndFlush(cycle).id();
  }

  private static Cycle existing(Optional<Cycle> cycle) {
    return cycle.orElseThrow(() -> new NotFound("error.cycle.no-cycle"));
  }
}
