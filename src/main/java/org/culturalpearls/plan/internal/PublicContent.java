package org.culturalpearls.plan.internal;

import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.culturalpearls.plan.PlannedMilestone;
import org.culturalpearls.plan.content.Challenge;
import org.culturalpearls.plan.content.CostLine;
import org.culturalpearls.plan.content.Measure;
import org.culturalpearls.plan.content.MeasureSource;
import org.culturalpearls.plan.content.PlanContent;
import org.culturalpearls.plan.content.PlanMilestone;
import org.culturalpearls.plan.content.PlanRow;
import org.culturalpearls.plan.content.PlannedIndicator;
import org.culturalpearls.plan.content.Row;
import org.culturalpearls.plan.content.RowId;
import org.culturalpearls.plan.publication.PublicPart;

/** Leaves of a plan what everybody may read: chosen parts, and nobody's name. */
final class PublicContent {

  private final Set<PublicPart> parts;

  private PublicContent(Set<PublicPart> parts) {
    this.parts = parts;
  }

  static PlanContent of(PlanContent plan, Set<PublicPart> parts) {
    PublicContent shown = new PublicContent(parts);
    return new PlanContent(
        parts.contains(PublicPart.VISION) ? plan.vision() : "",
        shown.rows(PublicPart.CHALLENGES, plan.challenges(), PublicContent::same),
        List.of(),
        shown.rows(PublicPart.MEASURES, plan.measures(), shown::measure),
        shown.rows(PublicPart.BUDGET, plan.costs(), PublicContent::cost),
        shown.rows(PublicPart.INDICATORS, plan.indicators(), PublicContent::indicator),
        shown.rows(PublicPart.MILESTONES, plan.milestones(), shown::milestone));
  }

  private <T extends PlanRow> List<Row<T>> rows(
      PublicPart part, List<Row<T>> rows, UnaryOperator<T> nameless) {
    return parts.contains(part)
        ? rows.stream()
            .map(row -> new Row<>(row.id(), 0, nameless.apply(row.content()), null, null))
            .toList()
        : List.of();
  }

  private static Challenge same(Challenge challenge) {
    return challenge;
  }

  /** Partners and what is said of a source may name people; a page of this application does not. */
  private Measure measure(Measure measure) {
    List<RowId> challenges =
        parts.contains(PublicPart.CHALLENGES) ? measure.challenges() : List.of();
    return new Measure(
        measure.title(),
        measure.text(),
        measure.forWhom(),
        null,
        null,
        "",
        measure.startsOn(),
        measure.endsOn(),
        measure.link().isEmpty() ? MeasureSource.OWN : measure.source(),
        "",
        "",
        measure.link(),
        challenges);
  }

  private static CostLine cost(CostLine cost) {
    return new CostLine(cost.measure(), "", cost.bears(), cost.planned(), cost.spent());
  }

  private static PlannedIndicator indicator(PlannedIndicator indicator) {
    return new PlannedIndicator(
        indicator.measure(),
        indicator.title(),
        indicator.unit(),
        indicator.direction(),
        indicator.measured(),
        indicator.cumulative(),
        indicator.baseline(),
        indicator.baselineOn(),
        "",
        indicator.target(),
        indicator.targetOn(),
        indicator.kitKey());
  }

  private PlanMilestone milestone(PlanMilestone milestone) {
    PlannedMilestone wording = milestone.wording();
    return new PlanMilestone(
        parts.contains(PublicPart.MEASURES) ? milestone.measure() : null,
        new PlannedMilestone(
            wording.title(), null, wording.dueOn(), wording.indicator(), wording.target()));
  }
}
