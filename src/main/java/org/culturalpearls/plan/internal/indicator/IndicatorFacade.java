package org.culturalpearls.plan.internal.indicator;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.culturalpearls.cycle.CaseHistory;
import org.culturalpearls.cycle.ParticipationId;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.plan.MilestoneId;
import org.culturalpearls.plan.content.RowId;
import org.culturalpearls.plan.indicator.IndicatorService;
import org.culturalpearls.plan.indicator.Measured;
import org.culturalpearls.plan.indicator.ValueId;
import org.culturalpearls.plan.internal.SubmittedPlans;
import org.culturalpearls.shared.RuleBroken;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps values of indicators. */
@Service
@Transactional
class IndicatorFacade implements IndicatorService {

  private final IndicatorValues values;
  private final MeasuredPlans plans;
  private final IndicatorAccess access;
  private final CaseHistory history;
  private final Clock clock;

  IndicatorFacade(
      IndicatorValues values,
      MeasuredPlans plans,
      IndicatorAccess access,
      CaseHistory history,
      Clock clock) {
    this.values = values;
    this.plans = plans;
    this.access = access;
    this.history = history;
    this.clock = clock;
  }

  @Override
  @Transactional(readOnly = true)
  public MeasuredPlan plan(PersonId reader, ParticipationId id) {
    IndicatorAccess.At at = access.read(reader, id);
    return new MeasuredPlan(at.plan().state(), plans.measures(id, at));
  }

  @Override
  public ValueId enter(PersonId member, ParticipationId id, RowId indicator, Value value) {
    IndicatorAccess.At at = access.write(member, id);
    long plan = at.plan().id();
    Value checked = ValueRules.checked(value, at.indicator(indicator), at.today());
    if (values.countByPlanIdAndIndicatorId(plan, indicator.value()) >= Value.MOST) {
      throw RuleBroken.of("error.indicator.too-many", Value.MOST);
    }
    IndicatorValue entered =
        values.saveAndFlush(new IndicatorValue(plan, indicator, checked, member, clock.instant()));
    history.record(id, member, "indicator.entered", checked.day());
    return entered.id();
  }

  @Override
  public void correct(
      PersonId member, ParticipationId id, ValueId value, long version, Value corrected) {
    IndicatorAccess.At at = access.write(member, id);
    IndicatorValue found = existing(at, value);
    Value checked = ValueRules.checked(corrected, at.indicator(found.indicator()), at.today());
    found.correct(version, checked, member, clock.instant());
    values.flush();
  }

  @Override
  public void takeBack(PersonId member, ParticipationId id, ValueId value) {
    existing(access.write(member, id), value).takeBack(member, clock.instant());
    values.flush();
  }

  @Override
  public void putBack(PersonId member, ParticipationId id, ValueId value) {
    existing(access.write(member, id), value).putBack();
    values.flush();
  }

  @Override
  @Transactional(readOnly = true)
  public List<Measured> ofMilestone(PersonId reader, MilestoneId id) {
    SubmittedPlans.OfMilestone milestone = access.milestone(id);
    return plans.ofMilestone(milestone.row(), access.read(reader, milestone.participation()));
  }

  @Override
  public void enterFor(PersonId member, MilestoneId id, Map<RowId, BigDecimal> amounts) {
    SubmittedPlans.OfMilestone milestone = access.milestone(id);
    IndicatorAccess.At at = access.write(member, milestone.participation());
    Map<RowId, Measured> indicators =
        plans.ofMilestone(milestone.row(), at).stream()
            .collect(Collectors.toMap(each -> each.row().id(), each -> each));
    Map<RowId, Value> checked = ValueRules.today(amounts, indicators, at.today());
    Instant now = clock.instant();
    List<IndicatorValue> entered = new ArrayList<>();
    checked.forEach(
        (indicator, value) ->
            entered.add(new IndicatorValue(at.plan().id(), indicator, value, member, now)));
    values.saveAllAndFlush(entered);
  }

  private IndicatorValue existing(IndicatorAccess.At at, ValueId value) {
    return values
        .findByIdAndPlanId(value.value(), at.plan().id())
        .orElseThrow(IndicatorAccess::nothingHere);
  }
}
