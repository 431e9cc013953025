package org.culturalpearls.award.nomination.core;

import static java.time.temporal.ChronoUnit.SECONDS;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.culturalpearls.award.nomination.NominationProcess;
import org.culturalpearls.award.nomination.NominationState;
import org.culturalpearls.award.nomination.Verdict;
import org.culturalpearls.award.setup.AwardDate;
import org.culturalpearls.award.setup.AwardTimes;
import org.culturalpearls.award.setup.core.Award;
import org.culturalpearls.award.setup.core.AwardCalendar;
import org.culturalpearls.award.setup.core.AwardReads;
import org.culturalpearls.award.setup.core.Awards;
import org.culturalpearls.award.setup.core.Deadline;
import org.culturalpearls.cycle.CycleId;
import org.culturalpearls.cycle.CycleService;
import org.culturalpearls.cycle.CycleView;
import org.culturalpearls.cycle.Deadlines;
import org.culturalpearls.shared.LocalMoments;
import org.culturalpearls.shared.RuleBroken;
import org.springframework.stereotype.Component;

/** Calculates the timers and due dates of a nomination from the current dates of its award. */
@Component
public class NominationCalendar {

  /**
   * For checking submitted nominations after the close of the call, and for deciding after
   * pre-selection.
   */
  private static final int OFFICE_DAYS = 7;

  /** The dates that cap what the office does before them. */
  private static final Set<AwardDate> STAGE_ENDS =
      Set.of(AwardDate.PRE_SELECTION_ENDS, AwardDate.PLANS_DUE);

  private final Awards awards;
  private final CycleService cycles;
  private final Clock clock;

  NominationCalendar(Awards awards, CycleService cycles, Clock clock) {
    this.awards = awards;
    this.cycles = cycles;
    this.clock = clock;
  }

  public Instant now() {
    return clock.instant();
  }

  /** Throws NotFound for a cycle without an award. */
  public Award award(CycleId cycle) {
    return awards.findByCycleId(cycle.value()).orElseThrow(AwardReads::none);
  }

  public NominationProcess.Times times(CycleId id) {
    return times(award(id), cycles.cycle(id));
  }

  public NominationProcess.Times times(Award award, CycleView cycle) {
    AwardTimes times = AwardCalendar.times(award.dates(), cycle);
    Instant closed = times.of(AwardDate.CALL_CLOSES);
    Instant ends = times.of(AwardDate.PRE_SELECTION_ENDS);
    Map<AwardDate, Instant> told = AwardCalendar.told(STAGE_ENDS, award.dates(), cycle);
    return new NominationProcess.Times(
        deadline(award, cycle).instant(),
        closed,
        Deadlines.capped(officeDays(closed, cycle), closed, told.get(AwardDate.PRE_SELECTION_ENDS)),
        ends,
        Deadlines.capped(officeDays(ends, cycle), ends, told.get(AwardDate.PLANS_DUE)),
        times.of(AwardDate.PLANS_DUE));
  }

  /** Returns until when a town may complete its nomination that was asked to at this moment. */
  public Instant completeBy(CycleId id, Instant asked, Instant until) {
    Award award = award(id);
    return Deadlines.capped(
        until,
        asked,
        AwardCalendar.told(STAGE_ENDS, award.dates(), cycles.cycle(id))
            .get(AwardDate.PRE_SELECTION_ENDS));
  }

  /**
   * Returns when a town is told of a decision made now: after this time. Null if that is at once,
   * where the stage for which the town needs to know it would be over by then.
   */
  public Instant tellAt(CycleId id, Duration after, Verdict verdict) {
    AwardDate stageEnds =
        verdict == Verdict.NOT_ELIGIBLE ? AwardDate.PRE_SELECTION_ENDS : AwardDate.PLANS_DUE;
    Instant ends =
        AwardCalendar.told(STAGE_ENDS, award(id).dates(), cycles.cycle(id)).get(stageEnds);
    Instant later = now().plus(after);
    return ends.isAfter(now()) && !ends.isAfter(later) ? null : later;
  }

  public Deadline deadline(CycleId id) {
    return deadline(award(id), cycles.cycle(id));
  }

  /** Returns the deadlines of the calls of these cycles, in one read. */
  public Map<CycleId, Deadline> deadlines(Collection<CycleView> of) {
    Map<Long, CycleView> named =
        of.stream().collect(Collectors.toMap(each -> each.id().value(), Function.identity()));
    return awards.findByCycleIdIn(named.keySet()).stream()
        .collect(
            Collectors.toMap(
                Award::cycle, award -> deadline(award, named.get(award.cycle().value()))));
  }

  private static Deadline deadline(Award award, CycleView cycle) {
    return new Deadline(
        award.dates().callClosesAt(),
        cycle.zone(),
        Duration.ofMinutes(award.dates().graceMinutes()));
  }

  /**
   * Returns whether the call is open, from its opening to the end of its grace, by the clock and
   * not by events received.
   */
  public boolean isOpen(Award award, CycleView cycle) {
    AwardTimes times = AwardCalendar.times(award.dates(), cycle);
    return times.hasPassed(AwardDate.CALL_OPENS, now()) && deadline(award, cycle).isOpen(now());
  }

  /** Returns whether the town can write in it now: by the clock, however late a timer fires. */
  public boolean isOpen(Nomination nomination) {
    return switch (nomination.state()) {
      case DRAFT -> deadline(nomination.cycle()).isOpen(now());
      case COMPLETING -> !now().truncatedTo(SECONDS).isAfter(nomination.completeUntil());
      default -> false;
    };
  }

  /** Throws once the time to write is over; the message says what is still possible. */
  public void requireOpen(Nomination nomination) {
    nomination.require(NominationState.DRAFT, NominationState.COMPLETING);
    if (!isOpen(nomination)) {
      throw RuleBroken.of(
          nomination.state() == NominationState.DRAFT
              ? "error.nomination.closed"
              : "error.nomination.completion-over");
    }
  }

  /** Returns whether no nomination can come in any more: the call and its grace are over. */
  public boolean isCallOver(CycleId id) {
    return !deadline(id).isOpen(now());
  }

  /** Returns whether the time for reviews at pre-selection is over, by the clock. */
  public boolean isPreSelectionOver(CycleId id) {
    return !now().isBefore(times(id).preSelectionEnds());
  }

  /** Throws while nominations can still come in. */
  public void requireCallOver(CycleId id) {
    if (!isCallOver(id)) {
      throw RuleBroken.in("decision", "error.award.call-open", award(id).dates().callClosesAt());
    }
  }

  /** Returns the end of this day in the cycle's time zone. */
  public Instant endOf(CycleId id, LocalDate day) {
    return LocalMoments.endOf(day, cycles.cycle(id).zone());
  }

  private static Instant officeDays(Instant from, CycleView cycle) {
    LocalDate day = LocalMoments.dateOf(from, cycle.zone()).plusDays(OFFICE_DAYS);
    return LocalMoments.endOf(day, cycle.zone());
  }
}
