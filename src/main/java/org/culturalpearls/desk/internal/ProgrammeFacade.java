package org.culturalpearls.desk.internal;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.culturalpearls.cycle.CaseKey;
import org.culturalpearls.cycle.CycleId;
import org.culturalpearls.cycle.CycleService;
import org.culturalpearls.cycle.CycleView;
import org.culturalpearls.cycle.ParticipationId;
import org.culturalpearls.cycle.ParticipationService;
import org.culturalpearls.desk.ProgrammeService;
import org.culturalpearls.desk.TaskTimes;
import org.culturalpearls.desk.TaskTimes.Waiting;
import org.culturalpearls.desk.internal.HiddenInLists.Hidden;
import org.culturalpearls.desk.internal.ProgrammeQueries.Town;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.plan.HiddenPlans;
import org.culturalpearls.plan.indicator.IndicatorTotalsService;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Counts how a cycle goes, over the cases and plans that a coordinator may know of. */
@Service
@Transactional(readOnly = true)
class ProgrammeFacade implements ProgrammeService {

  private static final Comparator<Waiting> MOST_OPEN_FIRST =
      Comparator.comparing(Waiting::open, Comparator.reverseOrder())
          .thenComparing(Waiting::longest, Comparator.nullsLast(Comparator.reverseOrder()))
          .thenComparing(Waiting::done, Comparator.reverseOrder())
          .thenComparing(Waiting::task);

  private final ProgrammeQueries queries;
  private final HiddenInLists lists;
  private final HiddenPlans plans;
  private final TaskTimes times;
  private final IndicatorTotalsService indicators;
  private final ParticipationService participations;
  private final CycleService cycles;
  private final RiskSettings risks;
  private final Clock clock;

  ProgrammeFacade(
      ProgrammeQueries queries,
      HiddenInLists lists,
      HiddenPlans plans,
      TaskTimes times,
      IndicatorTotalsService indicators,
      ParticipationService participations,
      CycleService cycles,
      RiskSettings risks,
      Clock clock) {
    this.queries = queries;
    this.lists = lists;
    this.plans = plans;
    this.times = times;
    this.indicators = indicators;
    this.participations = participations;
    this.cycles = cycles;
    this.risks = risks;
    this.clock = clock;
  }

  @Override
  public Figures figures(PersonId coordinator, CycleId id) {
    Hidden hidden = lists.from(coordinator);
    CycleView cycle = cycles.cycle(id);
    Instant now = clock.instant();
    LocalDate today = LocalDate.ofInstant(now, cycle.zone());
    List<Town> towns = queries.towns(id, hidden);
    List<ParticipationId> seen = towns.stream().map(Town::id).toList();
    List<ParticipationId> withPlan = withoutHiddenPlans(coordinator, seen, hidden);
    return new Figures(
        towns.stream()
            .collect(Collectors.groupingBy(Town::stage, Collectors.summingInt(town -> 1))),
        waiting(towns, hidden, now),
        queries.checkIns(seen, cycle.zone().getId(), risks.lowRating()),
        queries.milestones(withPlan, today),
        indicators.of(withPlan, today));
  }

  private List<Waiting> waiting(List<Town> towns, Hidden hidden, Instant now) {
    Set<CaseKey> keys = towns.stream().map(Town::key).collect(Collectors.toSet());
    return times.of(keys, hidden.cases(), now).stream().sorted(MOST_OPEN_FIRST).toList();
  }

  /** A plan is hidden only together with its nomination. */
  private List<ParticipationId> withoutHiddenPlans(
      PersonId coordinator, List<ParticipationId> towns, Hidden hidden) {
    if (hidden.cases().isEmpty()) {
      return towns;
    }
    Set<ParticipationId> kept =
        plans.hidden(coordinator, participations.participations(towns).values());
    return towns.stream().filter(town -> !kept.contains(town)).toList();
  }
}
