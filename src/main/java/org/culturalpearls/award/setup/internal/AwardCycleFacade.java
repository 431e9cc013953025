package org.culturalpearls.award.setup.internal;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.culturalpearls.award.setup.AwardCycleProcess;
import org.culturalpearls.award.setup.AwardCycleService;
import org.culturalpearls.award.setup.AwardDate;
import org.culturalpearls.award.setup.AwardDates;
import org.culturalpearls.award.setup.AwardEvent;
import org.culturalpearls.award.setup.AwardPart;
import org.culturalpearls.award.setup.AwardTimes;
import org.culturalpearls.award.setup.core.Award;
import org.culturalpearls.award.setup.core.AwardCalendar;
import org.culturalpearls.award.setup.core.AwardReads;
import org.culturalpearls.award.setup.core.Awards;
import org.culturalpearls.cycle.CycleEvent;
import org.culturalpearls.cycle.CycleId;
import org.culturalpearls.cycle.CycleRecord;
import org.culturalpearls.cycle.CycleService;
import org.culturalpearls.cycle.CycleView;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.shared.AlreadyDone;
import org.culturalpearls.shared.Label;
import org.culturalpearls.shared.LocalMoments;
import org.culturalpearls.shared.RuleBroken;
import org.culturalpearls.shared.TextRule;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Sets awards up, moves their dates and publishes dates that pass. */
@Service
@Transactional
class AwardCycleFacade implements AwardCycleService {

  private final Awards awards;
  private final AwardReads reads;
  private final LastAward last;
  private final CycleService cycles;
  private final CycleRecord record;
  private final AwardCycleProcess process;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  AwardCycleFacade(
      Awards awards,
      AwardReads reads,
      LastAward last,
      CycleService cycles,
      CycleRecord record,
      AwardCycleProcess process,
      ApplicationEventPublisher events,
      Clock clock) {
    this.awards = awards;
    this.reads = reads;
    this.last = last;
    this.cycles = cycles;
    this.record = record;
    this.process = process;
    this.events = events;
    this.clock = clock;
  }

  @Override
  @Transactional(readOnly = true)
  public Optional<AwardDates> proposal(PersonId coordinator, CycleId cycle) {
    return last.dates(withoutAward(coordinator, cycle));
  }

  @Override
  @Transactional(readOnly = true)
  public boolean opensAtOnce(PersonId coordinator, SetUp command) {
    CycleView cycle = withoutAward(coordinator, command.cycle());
    LocalDateTime opens = command.dates().callOpensAt();
    return opens != null
        && !LocalMoments.at(opens.toLocalDate(), opens.toLocalTime(), cycle.zone())
            .isAfter(clock.instant());
  }

  @Override
  public void setUp(PersonId coordinator, SetUp command) {
    CycleView cycle = withoutAward(coordinator, command.cycle());
    AwardDatesPolicy.check(command.dates(), cycle);
    save(last.begin(cycle, command.dates()), cycle);
    record.add(cycle.id(), coordinator, "award.set-up", null);
    process.start(cycle.id(), cycle.caseKey(), AwardCalendar.times(command.dates(), cycle));
  }

  private CycleView withoutAward(PersonId coordinator, CycleId id) {
    CycleView cycle = reads.openCycle(coordinator, id);
    if (awards.findByCycleId(id.value()).isPresent()) {
      throw new AlreadyDone("error.award.set-up-already", cycle.name());
    }
    return cycle;
  }

  /** If two set it up at the same time, the database refuses the second. */
  private void save(Award award, CycleView cycle) {
    try {
      awards.saveAndFlush(award);
    } catch (DataIntegrityViolationException e) {
      throw new AlreadyDone("error.award.set-up-already", cycle.name());
    }
  }

  @Override
  public void changeDates(PersonId coordinator, ChangeDates command) {
    Award award =
        reads.lockForChange(AwardPart.RESULTS, coordinator, command.cycle(), command.version());
    CycleView cycle = cycles.cycle(command.cycle());
    AwardDates before = award.dates();
    AwardDates after = command.dates();
    AwardDatesPolicy.check(after, cycle);
    AwardTimes times = AwardCalendar.times(after, cycle);
    Set<AwardDate> moved = AwardDatesPolicy.moved(before, after);
    AwardDatesPolicy.checkMoves(
        moved, AwardCalendar.times(before, cycle), times, command.reason(), clock.instant());
    if (moved.isEmpty()) {
      return;
    }
    if (!Set.of(AwardDate.RESULTS_DUE).containsAll(moved)) {
      reads.requireChangeable(AwardPart.STAGES, cycle.id());
    }
    move(coordinator, award, cycle, command);
  }

  @Override
  public void endNow(PersonId coordinator, EndNow command) {
    CycleView cycle = reads.openCycle(coordinator, command.cycle());
    AwardDate date = command.date();
    if (!date.isEndedByHand(cycle)) {
      throw AwardReads.none();
    }
    if (date == AwardDate.PLANS_DUE) {
      endPlans(coordinator, cycle, command);
      return;
    }
    AwardPart part = date == AwardDate.RESULTS_DUE ? AwardPart.RESULTS : AwardPart.STAGES;
    Award award = reads.lockForChange(part, coordinator, command.cycle(), command.version());
    requireNotEnded(award, command);
    AwardDates after = award.dates().with(date, lastSecond(cycle));
    AwardDatesPolicy.check(after, cycle);
    move(
        coordinator,
        award,
        cycle,
        new ChangeDates(cycle.id(), command.version(), after, command.reason()));
  }

  private void requireNotEnded(Award award, EndNow command) {
    AwardDate date = command.date();
    if (reads.times(award).hasPassed(date, clock.instant())) {
      throw new AlreadyDone("error.award.ended-already", Label.field(date.field()));
    }
    TextRule.required("reason", command.reason(), CycleRecord.LONGEST_REASON);
  }

  /** The cycle's own date: it is changed there, and the award follows. */
  private void endPlans(PersonId coordinator, CycleView cycle, EndNow command) {
    requireNotEnded(reads.find(coordinator, cycle.id()).orElseThrow(AwardReads::none), command);
    cycles.change(
        coordinator,
        new CycleService.Change(
            cycle.id(),
            cycles.forChange(coordinator, cycle.id()).version(),
            cycle.name(),
            cycle.zone(),
            cycle.opensOn(),
            lastSecond(cycle),
            cycle.endsOn(),
            command.reason()));
  }

  /** A deadline counts in the second that it names: the one before this is over. */
  private LocalDateTime lastSecond(CycleView cycle) {
    return LocalDateTime.ofInstant(
        clock.instant().truncatedTo(ChronoUnit.SECONDS).minusSeconds(1), cycle.zone());
  }

  private void move(PersonId coordinator, Award award, CycleView cycle, ChangeDates command) {
    AwardDates before = award.dates();
    AwardDates after = command.dates();
    AwardTimes times = AwardCalendar.times(after, cycle);
    Set<AwardDate> moved = AwardDatesPolicy.moved(before, after);
    award.moveDates(after);
    awards.flush();
    moved.forEach(date -> keep(coordinator, command, date, before));
    process.datesMoved(cycle.id(), cycle.caseKey(), times);
    events.publishEvent(
        new AwardEvent.DatesMoved(
            cycle.id(),
            AwardCalendar.told(moved, after, cycle),
            AwardCalendar.told(moved, before, cycle)));
    if (AwardDatesPolicy.isGraceShorter(before, after)) {
      events.publishEvent(new AwardEvent.GraceShortened(cycle.id()));
    }
  }

  private void keep(PersonId coordinator, ChangeDates command, AwardDate date, AwardDates before) {
    LocalDateTime from = before.of(date);
    LocalDateTime to = command.dates().of(date);
    if (!from.equals(to)) {
      record.add(
          command.cycle(), coordinator, "award.date-moved", command.reason(), date, from, to);
    }
    if (date == AwardDate.CALL_CLOSES && before.graceMinutes() != command.dates().graceMinutes()) {
      record.add(
          command.cycle(),
          coordinator,
          "award.grace-changed",
          command.reason(),
          before.graceMinutes(),
          command.dates().graceMinutes());
    }
  }

  @Override
  @Transactional(readOnly = true)
  public Set<PersonId> concernedBy(CycleId cycle, AwardDate date) {
    return awards
        .findByCycleId(cycle.value())
        .map(award -> award.appointments().concernedBy(date))
        .orElse(Set.of());
  }

  @Override
  @Transactional(readOnly = true)
  public Optional<Instant> next(CycleId cycle) {
    Instant now = clock.instant();
    return awards
        .findByCycleId(cycle.value())
        .map(Award::dates)
        .map(
            dates -> AwardCalendar.told(EnumSet.allOf(AwardDate.class), dates, cycles.cycle(cycle)))
        .flatMap(
            told -> told.values().stream().filter(now::isBefore).min(Comparator.naturalOrder()));
  }

  @Override
  public void reached(CycleId cycle, AwardDate date) {
    awards.lock(cycle.value()).ifPresent(award -> award.reached(date));
    record.add(cycle, null, "award.reached", null, date);
    awards.flush();
    events.publishEvent(new AwardEvent.DateReached(cycle, date));
  }

  /**
   * The last day for plans and the time zone belong to the cycle; the award's dates must still fit.
   */
  @EventListener
  void follow(CycleEvent.DatesChanged changed) {
    awards.lock(changed.cycle().value()).ifPresent(award -> follow(award, changed));
  }

  /** Before the call opens only; the process goes on under the key of a rehearsal. */
  @EventListener
  void follow(CycleEvent.BecameRehearsal rehearsal) {
    awards.lock(rehearsal.cycle().value()).ifPresent(this::rehearse);
  }

  private void rehearse(Award award) {
    AwardTimes times = reads.times(award);
    if (times.hasPassed(AwardDate.CALL_OPENS, clock.instant())) {
      throw RuleBroken.of("error.award.rehearsal-late");
    }
    process.becameRehearsal(award.cycle(), cycles.cycle(award.cycle()).caseKey());
  }

  private void follow(Award award, CycleEvent.DatesChanged changed) {
    CycleView cycle = cycles.cycle(changed.cycle());
    AwardDates dates = award.dates();
    AwardTimes before = AwardCalendar.times(dates, changed.before());
    AwardTimes after = AwardCalendar.times(dates, cycle);
    Set<AwardDate> moved = AwardDatesPolicy.moved(before, after);
    AwardDatesPolicy.checkChanged(dates, cycle);
    if (!moved.isEmpty()) {
      reads.requireChangeable(AwardPart.STAGES, cycle.id());
    }
    if (!cycle.isRehearsal()) {
      AwardDatesPolicy.checkMovedWithCycle(moved, before, after, changed.reason(), clock.instant());
    }
    process.datesMoved(cycle.id(), cycle.caseKey(), after);
    if (!moved.isEmpty()) {
      events.publishEvent(
          new AwardEvent.DatesMoved(
              cycle.id(),
              AwardCalendar.told(moved, dates, cycle),
              AwardCalendar.told(moved, dates, changed.before())));
    }
  }

  @EventListener
  void follow(CycleEvent.Finished finished) {
    awards
        .findByCycleId(finished.cycle().value())
        .ifPresent(award -> process.end(finished.cycle()));
  }
}
