package org.culturalpearls.plan.internal.indicator;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.culturalpearls.cycle.CycleId;
import org.culturalpearls.cycle.Deadlines;
import org.culturalpearls.cycle.ParticipationId;
import org.culturalpearls.cycle.ParticipationService;
import org.culturalpearls.cycle.ParticipationView;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.plan.MilestoneState;
import org.culturalpearls.plan.MilestoneView;
import org.culturalpearls.plan.content.Measure;
import org.culturalpearls.plan.content.RowId;
import org.culturalpearls.plan.indicator.KitQuestion;
import org.culturalpearls.plan.indicator.MeasureState;
import org.culturalpearls.plan.indicator.Measured;
import org.culturalpearls.plan.internal.PlanAccess;
import org.culturalpearls.plan.internal.SubmittedPlans;
import org.culturalpearls.plan.internal.indicator.CarriedOutQueries.Belongs;
import org.culturalpearls.plan.internal.indicator.CarriedOutQueries.Found;
import org.culturalpearls.plan.internal.indicator.CarriedOutQueries.Town;
import org.culturalpearls.plan.report.CarriedOut;
import org.culturalpearls.plan.report.CarriedOutService;
import org.culturalpearls.shared.Alphabet;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Counts what was carried out, with the policies that also the pages of a plan ask. */
@Service
@Transactional(readOnly = true)
class CarriedOutFacade implements CarriedOutService {

  private final CarriedOutQueries queries;
  private final IndicatorTotalsFacade indicators;
  private final SubmittedPlans plans;
  private final PlanAccess access;
  private final ParticipationService participations;
  private final Deadlines deadlines;

  CarriedOutFacade(
      CarriedOutQueries queries,
      IndicatorTotalsFacade indicators,
      SubmittedPlans plans,
      PlanAccess access,
      ParticipationService participations,
      Deadlines deadlines) {
    this.queries = queries;
    this.indicators = indicators;
    this.plans = plans;
    this.access = access;
    this.participations = participations;
    this.deadlines = deadlines;
  }

  @Override
  public CarriedOut of(PersonId reader, ParticipationId id) {
    ParticipationView town = access.reader(reader, id);
    return figures(Set.of(id), deadlines.today(town.cycleId()))
        .getOrDefault(id, CarriedOut.NOTHING);
  }

  @Override
  public List<OfTown> ofCycle(PersonId coordinator, CycleId cycle) {
    List<Town> all = queries.towns(cycle, MOST);
    if (all.isEmpty()) {
      return List.of();
    }
    Set<ParticipationId> seen = access.readable(coordinator, all.stream().map(Town::id).toList());
    Map<ParticipationId, CarriedOut> figures = figures(seen, deadlines.today(cycle));
    Map<ParticipationId, ParticipationView> named = participations.participations(seen);
    return all.stream()
        .filter(town -> seen.contains(town.id()))
        .map(
            town ->
                new OfTown(
                    named.get(town.id()).town(),
                    named.get(town.id()).caseKey(),
                    figures.getOrDefault(town.id(), CarriedOut.NOTHING),
                    town.askedAt(),
                    town.writtenAt()))
        .sorted(Alphabet.by(OfTown::town))
        .toList();
  }

  private Map<ParticipationId, CarriedOut> figures(
      Collection<ParticipationId> towns, LocalDate today) {
    if (towns.isEmpty()) {
      return Map.of();
    }
    Read read = read(towns, today);
    Map<ParticipationId, CarriedOut> measures =
        queries.measures(towns).stream()
            .collect(Collectors.toMap(Found::town, read::figures, CarriedOut::plus));
    return towns.stream()
        .collect(
            Collectors.toMap(
                Function.identity(),
                town ->
                    measures.getOrDefault(town, CarriedOut.NOTHING).plus(read.milestones(town))));
  }

  private Read read(Collection<ParticipationId> towns, LocalDate today) {
    Map<RowId, List<Measured>> measured = indicators.byMeasure(towns, today);
    Map<RowId, RowId> measures =
        queries.milestones(towns).stream()
            .collect(Collectors.toMap(Belongs::milestone, Belongs::measure));
    List<SubmittedPlans.InForce> inForce = plans.milestones(towns, today);
    return new Read(
        today,
        measured,
        inForce.stream()
            .filter(each -> each.row() != null && measures.containsKey(each.row()))
            .collect(
                Collectors.groupingBy(
                    each -> measures.get(each.row()),
                    Collectors.mapping(SubmittedPlans.InForce::milestone, Collectors.toList()))),
        inForce.stream()
            .map(SubmittedPlans.InForce::milestone)
            .collect(Collectors.groupingBy(MilestoneView::participation)));
  }

  /** What was read of the towns, by measure and by town. */
  private record Read(
      LocalDate today,
      Map<RowId, List<Measured>> indicators,
      Map<RowId, List<MilestoneView>> ofMeasure,
      Map<ParticipationId, List<MilestoneView>> ofTown) {

    /** Counts one measure with its indicators. */
    CarriedOut figures(Found found) {
      List<Measured> measured = indicators.getOrDefault(found.id(), List.of());
      MeasureState state =
          found
              .said()
              .orElseGet(
                  () ->
                      MeasureStatePolicy.of(
                              Measure.of("", ""),
                              ofMeasure.getOrDefault(found.id(), List.of()),
                              measured,
                              today)
                          .state());
      boolean dropped = state == MeasureState.DROPPED;
      List<Measured> targets =
          dropped
              ? List.of()
              : measured.stream().filter(each -> each.indicator().target() != null).toList();
      return new CarriedOut(
          1,
          state == MeasureState.REACHED ? 1 : 0,
          dropped ? 1 : 0,
          0,
          0,
          0,
          targets.size(),
          (int) targets.stream().filter(each -> each.figure().reached()).count(),
          0,
          firstTimers(measured),
          found.spent());
    }

    private static BigDecimal firstTimers(List<Measured> measured) {
      return measured.stream()
          .filter(each -> KitQuestion.FIRST_TIMERS.name().equals(each.indicator().kitKey()))
          .map(each -> each.figure().current())
          .filter(Objects::nonNull)
          .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Counts the milestones of a town, also those of no measure. */
    CarriedOut milestones(ParticipationId town) {
      List<MilestoneView> all = ofTown.getOrDefault(town, List.of());
      List<MilestoneView> reached =
          all.stream().filter(each -> each.state() == MilestoneState.REACHED).toList();
      return new CarriedOut(
          0,
          0,
          0,
          all.size(),
          reached.size(),
          (int) all.stream().filter(each -> each.state() == MilestoneState.DROPPED).count(),
          0,
          0,
          reached.stream()
              .map(MilestoneView::participants)
              .filter(Objects::nonNull)
              .mapToLong(Integer::longValue)
              .sum(),
          BigDecimal.ZERO,
          BigDecimal.ZERO);
    }
  }
}
