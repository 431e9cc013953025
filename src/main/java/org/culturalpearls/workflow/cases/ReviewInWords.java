package org.culturalpearls.workflow.cases;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import org.culturalpearls.cycle.ParticipationView;
import org.culturalpearls.plan.indicator.IndicatorService.MeasuredMeasure;
import org.culturalpearls.plan.indicator.PlanReview;
import org.culturalpearls.plan.indicator.PlanReview.NewFigure;
import org.culturalpearls.plan.indicator.Standing;
import org.culturalpearls.workflow.forms.FormMessages;
import org.culturalpearls.workflow.forms.MarkdownText;
import org.springframework.stereotype.Component;

/** Formats what changed in a plan since its town last looked back at it. */
@Component
public class ReviewInWords {

  private final FormMessages messages;

  ReviewInWords(FormMessages messages) {
    this.messages = messages;
  }

  /**
   * @param since when its town last looked back
   */
  public MarkdownText of(PlanReview review, ParticipationView town, LocalDate since, ZoneId zone) {
    List<MarkdownText> changed =
        Stream.concat(
                review.values().stream().map(this::figure),
                review.milestones().stream()
                    .map(
                        news ->
                            messages.markdown(
                                "plan-review.milestone",
                                news.title(),
                                news.kind(),
                                LocalDate.ofInstant(news.at(), zone))))
            .toList();
    List<MarkdownText> open =
        Stream.concat(
                review.late().stream()
                    .map(
                        late ->
                            messages.markdown(
                                "plan-review.late",
                                late.wording().title(),
                                late.wording().dueOn())),
                review.atRisk().stream().map(this::risk))
            .toList();
    return MarkdownText.paragraphs(
        Stream.of(
            messages.markdown("plan-review.since", since),
            changed.isEmpty()
                ? messages.markdown("plan-review.nothing")
                : MarkdownText.list(changed.stream()),
            open.isEmpty() ? null : messages.markdown("plan-review.open"),
            open.isEmpty() ? null : MarkdownText.list(open.stream()),
            messages.markdown(
                "plan-review.where",
                MarkdownText.asIs("/cases/" + town.caseKey().value() + "/indicators"))));
  }

  private MarkdownText figure(NewFigure figure) {
    String key = figure.before() == null ? "plan-review.value.first" : "plan-review.value";
    return messages.markdown(
        key,
        figure.measured().indicator().title(),
        number(figure.measured().figure().current()),
        figure.measured().indicator().unit(),
        number(figure.before()));
  }

  private MarkdownText risk(MeasuredMeasure measure) {
    Standing standing = measure.standing();
    String step = standing.word() == null ? "" : standing.word().nextStep();
    MarkdownText why =
        standing.isOverruled()
            ? MarkdownText.escaped(standing.word().sentence())
            : messages.markdown(
                "measurereason." + standing.reason(), standing.arguments().toArray());
    return messages.markdown(
        step.isEmpty() ? "plan-review.risk.no-step" : "plan-review.risk",
        measure.row().content().title(),
        standing.state(),
        why,
        step);
  }

  private static MarkdownText number(BigDecimal figure) {
    return figure == null ? null : MarkdownText.asIs(figure.stripTrailingZeros().toPlainString());
  }
}
