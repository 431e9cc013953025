package org.culturalpearls.cycle.internal;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.culturalpearls.cycle.CycleId;
import org.culturalpearls.cycle.Deadlines;
import org.culturalpearls.cycle.ParticipationId;
import org.culturalpearls.cycle.Step;
import org.culturalpearls.cycle.WorkingDays;
import org.culturalpearls.shared.LocalMoments;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Calculates deadlines from a cycle's zone, days and dates. */
@Service
@Transactional(readOnly = true)
class DeadlinesFacade implements Deadlines {

  private final DeadlineReads reads;
  private final WorkingDays workingDays;
  private final Clock clock;

  DeadlinesFacade(DeadlineReads reads, WorkingDays workingDays, Clock clock) {
    this.reads = reads;
    this.workingDays = workingDays;
    this.clock = clock;
  }

  @Override
  public Instant due(ParticipationId participation, Step step) {
    return after(participation, clock.instant(), step);
  }

  @Override
  public Instant after(ParticipationId participation, LocalDate date, Step step) {
    DeadlineSettings settings = reads.of(participation);
    return LocalMoments.endOf(date.plusDays(settings.days(step)), settings.zone());
  }

  @Override
  public Instant after(ParticipationId participation, Instant instant, Step step) {
    DeadlineSettings settings = reads.of(participation);
    LocalDate date = LocalMoments.dateOf(instant, settings.zone());
    return LocalMoments.endOf(date.plusDays(settings.days(step)), settings.zone());
  }

  @Override
  public Instant before(ParticipationId participation, LocalDate date, Step step) {
    DeadlineSettings settings = reads.of(participation);
    return LocalMoments.startOf(date.minusDays(settings.days(step)), settings.zone());
  }

  @Override
  public Instant endOf(ParticipationId participation, LocalDate date) {
    return LocalMoments.endOf(date, reads.of(participation).zone());
  }

  @Override
  public Instant endOf(CycleId cycle, LocalDate date) {
    return LocalMoments.endOf(date, reads.of(cycle).zone());
  }

  @Override
  public Instant at(CycleId cycle, LocalDate date) {
    return LocalMoments.startOf(date, reads.of(cycle).zone());
  }

  @Override
  public Instant planDue(ParticipationId participation) {
    return planDue(participation, reads.of(participation).planDueOn());
  }

  @Override
  public Instant planDue(ParticipationId participation, LocalDate day) {
    DeadlineSettings settings = reads.of(participation);
    return LocalMoments.at(day, settings.planDueTime(), settings.zone());
  }

  @Override
  public Instant cycleEnds(ParticipationId participation) {
    return endOf(participation, reads.of(participation).endsOn());
  }

  @Override
  public Instant lastWorkingDays(ParticipationId participation, Instant end, Step step) {
    DeadlineSettings settings = reads.of(participation);
    LocalDate last = LocalMoments.dateOf(end, settings.zone());
    return LocalMoments.startOf(
        workingDays.firstOfLast(settings.days(step), last, settings.zone()), settings.zone());
  }

  @Override
  public LocalDate today(CycleId cycle) {
    return LocalMoments.dateOf(clock.instant(), reads.of(cycle).zone());
  }
}
