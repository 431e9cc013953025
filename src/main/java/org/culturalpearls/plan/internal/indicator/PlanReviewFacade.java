package org.culturalpearls.plan.internal.indicator;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.culturalpearls.cycle.ParticipationId;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.plan.MilestoneView;
import org.culturalpearls.plan.indicator.IndicatorService.MeasuredMeasure;
import org.culturalpearls.plan.indicator.MeasureState;
import org.culturalpearls.plan.indicator.Measured;
import org.culturalpearls.plan.indicator.PlanReview;
import org.culturalpearls.plan.indicator.PlanReview.NewFigure;
import org.culturalpearls.plan.indicator.PlanReviewService;
import org.culturalpearls.plan.indicator.ValueView;
import org.culturalpearls.plan.internal.SubmittedPlans;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Compares a plan with what it was at a moment; figures come from where pages take them. */
@Service
@Transactional(readOnly = true)
class PlanReviewFacade implements PlanReviewService {

  private static final Set<MeasureState> NEEDS_ATTENTION =
      Set.of(MeasureState.AT_RISK, MeasureState.LATE);

  private final IndicatorAccess access;
  private final MeasuredPlans measured;
  private final SubmittedPlans plans;

  PlanReviewFacade(IndicatorAccess access, MeasuredPlans measured, SubmittedPlans plans) {
    this.access = access;
    this.measured = measured;
    this.plans = plans;
  }

  @Override
  public Optional<PlanReview> since(PersonId reader, ParticipationId id, Instant since) {
    IndicatorAccess.At at = access.read(reader, id);
    if (!at.plan().state().isCarriedOut()) {
      return Optional.empty();
    }
    List<MeasuredMeasure> measures = measured.measures(id, at);
    return Optional.of(
        new PlanReview(
            measures.stream()
                .flatMap(measure -> measure.indicators().stream())
                .filter(each -> each.values().stream().anyMatch(value -> isNew(value, since)))
                .map(each -> new NewFigure(each, before(each, since)))
                .toList(),
            plans.milestoneNews(id, since),
            plans.milestones(id, at.today()).stream().filter(MilestoneView::overdue).toList(),
            measures.stream()
                .filter(measure -> NEEDS_ATTENTION.contains(measure.standing().state()))
                .toList()));
  }

  private static boolean isNew(ValueView value, Instant since) {
    return value.counts() && !value.entered().at().isBefore(since);
  }

  private static BigDecimal before(Measured measured, Instant since) {
    List<ValueView> earlier =
        measured.values().stream().filter(value -> value.entered().at().isBefore(since)).toList();
    BigDecimal figure = FigurePolicy.of(measured.indicator(), earlier).current();
    return figure == null ? measured.indicator().baseline() : figure;
  }
}
