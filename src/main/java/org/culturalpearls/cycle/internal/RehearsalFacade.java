package org.culturalpearls.cycle.internal;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.culturalpearls.cycle.CaseKey;
import org.culturalpearls.cycle.CycleEvent;
import org.culturalpearls.cycle.CycleId;
import org.culturalpearls.cycle.RehearsalProcess;
import org.culturalpearls.cycle.RehearsalService;
import org.culturalpearls.people.PeopleService;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.people.Role;
import org.culturalpearls.shared.NotFound;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Deletes rehearsals part by part, each in a transaction of its own. */
@Service
@Transactional
class RehearsalFacade implements RehearsalService {

  private final Cycles cycles;
  private final RehearsalRows rows;
  private final ObjectProvider<RehearsalProcess> process;
  private final PeopleService people;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  RehearsalFacade(
      Cycles cycles,
      RehearsalRows rows,
      ObjectProvider<RehearsalProcess> process,
      PeopleService people,
      ApplicationEventPublisher events,
      Clock clock) {
    this.cycles = cycles;
    this.rows = rows;
    this.process = process;
    this.people = people;
    this.events = events;
    this.clock = clock;
  }

  @Override
  @Transactional(readOnly = true)
  public List<Rehearsal> rehearsals(PersonId reader) {
    people.requireRole(reader, Role.COORDINATOR, Role.ADMINISTRATOR);
    return cycles.findByRehearsalTrueOrderByTitleYearDescIdDesc().stream()
        .map(
            cycle ->
                new Rehearsal(
                    cycle.view(), cycle.isRemoved() ? rows.keys(cycle.id()).size() : null))
        .toList();
  }

  @Override
  @Transactional(readOnly = true)
  public List<Removed> removed(PersonId reader) {
    people.requireRole(reader, Role.COORDINATOR, Role.ADMINISTRATOR);
    return rows.removed();
  }

  @Override
  @Transactional(readOnly = true)
  public Counts counts(PersonId administrator, CycleId rehearsal) {
    people.requireRole(administrator, Role.ADMINISTRATOR);
    return counts(rehearsal(cycles.findById(rehearsal.value())));
  }

  @Override
  public void remove(PersonId administrator, CycleId rehearsal) {
    people.requireRole(administrator, Role.ADMINISTRATOR);
    Cycle cycle = rehearsal(cycles.lock(rehearsal.value()));
    if (!cycle.isRemoved()) {
      cycle.remove(administrator, clock.instant());
      cycles.flush();
      rows.keep(cycle.id(), removed(cycle, administrator));
      events.publishEvent(new CycleEvent.RehearsalRemoved(rehearsal, administrator));
    }
    process.getObject().removalWaits();
  }

  private Removed removed(Cycle cycle, PersonId administrator) {
    return new Removed(
        clock.instant(), administrator, cycle.titleYear(), cycle.caseKey(), counts(cycle));
  }

  private Counts counts(Cycle cycle) {
    List<CaseKey> cases = rows.keys(cycle.id());
    List<CaseKey> all = Stream.concat(cases.stream(), Stream.of(cycle.caseKey())).toList();
    int instances = process.getObject().count(all);
    return rows.counts(cycle.id(), cases.size(), instances);
  }

  /** What runs ends in a part of its own: the engine forgets only what has ended. */
  @Override
  public boolean removeNext() {
    Optional<RehearsalRows.Part> next = rows.next();
    next.filter(part -> !process.getObject().end(part.key())).ifPresent(this::remove);
    return next.isPresent();
  }

  private void remove(RehearsalRows.Part part) {
    process.getObject().forget(part.key());
    rows.delete(part);
  }

  /** Others are not found: nothing that is real is deleted. */
  private static Cycle rehearsal(Optional<Cycle> cycle) {
    return cycle.filter(Cycle::isRehearsal).orElseThrow(() -> new NotFound("error.cycle.no-cycle"));
  }
}
