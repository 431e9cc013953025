package org.culturalpearls.plan.internal.indicator;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.culturalpearls.cycle.Deadlines;
import org.culturalpearls.cycle.ParticipationId;
import org.culturalpearls.cycle.ParticipationView;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.plan.content.PlanContent;
import org.culturalpearls.plan.content.PlannedIndicator;
import org.culturalpearls.plan.content.Row;
import org.culturalpearls.plan.content.RowId;
import org.culturalpearls.plan.indicator.IndicatorService;
import org.culturalpearls.plan.indicator.Measured;
import org.culturalpearls.plan.indicator.ValueId;
import org.culturalpearls.plan.indicator.ValueView;
import org.culturalpearls.plan.internal.PlanAccess;
import org.culturalpearls.plan.internal.SubmittedPlans;
import org.culturalpearls.plan.internal.SubmittedPlans.Submitted;
import org.culturalpearls.shared.AlreadyDone;
import org.culturalpearls.shared.NotFound;
import org.culturalpearls.shared.RuleBroken;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps values of indicators. */
@Service
@Transactional
class IndicatorFacade implements IndicatorService {

  private final IndicatorValues values;
  private final SubmittedPlans plans;
  private final PlanAccess access;
  private final Deadlines deadlines;
  private final Clock clock;

  IndicatorFacade(
      IndicatorValues values,
      SubmittedPlans plans,
      PlanAccess access,
      Deadlines deadlines,
      Clock clock) {
    this.values = values;
    this.plans = plans;
    this.access = access;
    this.deadlines = deadlines;
    this.clock = clock;
  }

  @Override
  @Transactional(readOnly = true)
  public MeasuredPlan plan(PersonId reader, ParticipationId id) {
    access.reader(reader, id);
    Submitted plan = plans.plan(id);
    if (plan.state().isBeforeSubmission()) {
      return new MeasuredPlan(plan.state(), List.of());
    }
    PlanContent content = plan.content();
    Map<RowId, List<ValueView>> byIndicator =
        values.findByPlanIdOrderByDayDescEnteredAtDescIdDesc(plan.id()).stream()
            .map(IndicatorValue::view)
            .collect(Collectors.groupingBy(ValueView::indicator));
    return new MeasuredPlan(
        plan.state(),
        content.measures().stream()
            .map(
                measure ->
                    new MeasuredMeasure(
                        measure,
                        content.of(measure.id(), content.indicators()).stream()
                            .map(row -> measured(row, byIndicator))
                            .toList()))
            .toList());
  }

  private static Measured measured(
      Row<PlannedIndicator> row, Map<RowId, List<ValueView>> byIndicator) {
    List<ValueView> of = byIndicator.getOrDefault(row.id(), List.of());
    return new Measured(row, FigurePolicy.of(row.content(), of), of);
  }

  @Override
  public ValueId enter(PersonId member, ParticipationId id, RowId indicator, Value value) {
    ParticipationView town = working(member, id);
    Submitted plan = plans.carriedOut(id);
    Value checked = ValueRules.checked(value, existing(plan, indicator), today(town));
    if (values.countByPlanIdAndIndicatorId(plan.id(), indicator.value()) >= Value.MOST) {
      throw RuleBroken.of("error.indicator.too-many", Value.MOST);
    }
    return values
        .saveAndFlush(new IndicatorValue(plan.id(), indicator, checked, member, clock.instant()))
        .id();
  }

  @Override
  public void correct(
      PersonId member, ParticipationId id, ValueId value, long version, Value corrected) {
    ParticipationView town = working(member, id);
    Submitted plan = plans.carriedOut(id);
    IndicatorValue found = existing(plan, value);
    Value checked = ValueRules.checked(corrected, existing(plan, found.indicator()), today(town));
    found.correct(version, checked, member, clock.instant());
    values.flush();
  }

  @Override
  public void takeBack(PersonId member, ParticipationId id, ValueId value) {
    working(member, id);
    existing(plans.carriedOut(id), value).takeBack(member, clock.instant());
    values.flush();
  }

  @Override
  public void putBack(PersonId member, ParticipationId id, ValueId value) {
    working(member, id);
    existing(plans.carriedOut(id), value).putBack();
    values.flush();
  }

  private ParticipationView working(PersonId member, ParticipationId id) {
    ParticipationView town = access.teamMember(member, id);
    if (!town.stage().takesOrTookPart()) {
      throw new AlreadyDone("error.plan.participation-ended");
    }
    return town;
  }

  private static PlannedIndicator existing(Submitted plan, RowId indicator) {
    return plan.content().indicators().stream()
        .filter(row -> row.id().equals(indicator))
        .findFirst()
        .orElseThrow(() -> new NotFound("error.indicator.not-found"))
        .content();
  }

  private IndicatorValue existing(Submitted plan, ValueId value) {
    return values
        .findByIdAndPlanId(value.value(), plan.id())
        .orElseThrow(() -> new NotFound("error.indicator.not-found"));
  }

  private LocalDate today(ParticipationView town) {
    return deadlines.today(town.cycleId());
  }
}
