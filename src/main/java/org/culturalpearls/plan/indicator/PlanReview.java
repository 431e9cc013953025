package org.culturalpearls.plan.indicator;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.culturalpearls.plan.MilestoneEventKind;
import org.culturalpearls.plan.MilestoneView;
import org.culturalpearls.plan.indicator.IndicatorService.MeasuredMeasure;

/**
 * What changed in a plan that is carried out since a moment, and what needs attention now.
 *
 * @param values of indicators for which a value was entered
 * @param milestones what happened to milestones, the earliest first
 * @param late milestones that are past their date and not reported
 * @param atRisk measures that are at risk or late
 */
public record PlanReview(
    List<NewFigure> values,
    List<MilestoneNews> milestones,
    List<MilestoneView> late,
    List<MeasuredMeasure> atRisk) {

  public PlanReview {
    values = List.copyOf(values);
    milestones = List.copyOf(milestones);
    late = List.copyOf(late);
    atRisk = List.copyOf(atRisk);
  }

  /**
   * An indicator with a new figure.
   *
   * @param before what it was before, the value of the beginning if there was no other, or null
   */
  public record NewFigure(Measured measured, BigDecimal before) {}

  /** A milestone was reached, dropped, or has another date. */
  public record MilestoneNews(String title, MilestoneEventKind kind, Instant at) {}
}
