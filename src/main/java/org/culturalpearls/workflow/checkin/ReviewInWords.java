package org.culturalpearls.workflow.checkin;

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

/** Formats what changed in a plan since the last check-in. */
@Component
class ReviewInWords {

  private final FormMessages messages;

  ReviewInWords(FormMessages messages) {
    this.messages = messages;
  }

  /**
   * @param since when the last check-in was, or the mentoring began
   */
  MarkdownText of(PlanReview review, ParticipationView town, LocalDate since, ZoneId zone) {
    List<MarkdownText> changed =
        Stream.concat(
                review.values().stream().map(this::figure),
                review.milestones().stream()
                    .map(
                        news ->
                            messages.markdown(
                                "form.answer-check-in.milestone",
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
                                "form.answer-check-in.late",
                                late.wording().title(),
                                late.wording().dueOn())),
                review.atRisk().stream().map(this::risk))
            .toList();
    return MarkdownText.paragraphs(
        Stream.of(
            messages.markdown("form.answer-check-in.since", since),
            changed.isEmpty()
                ? messages.markdown("form.answer-check-in.nothing")
                : MarkdownText.list(changed.stream()),
            open.isEmpty() ? null : messages.markdown("form.answer-check-in.open"),
            open.isEmpty() ? null : MarkdownText.list(open.stream()),
            messages.markdown(
                "form.answer-check-in.where",
                MarkdownText.asIs("/cases/" + town.caseKey().value() + "/indicators"))));
  }

  private MarkdownText figure(NewFigure figure) {
    String key = "form.answer-check-in.value" + (figure.before() == null ? ".first" : "");
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
        "form.answer-check-in.risk" + (step.isEmpty() ? ".no-step" : ""),
        measure.row().content().title(),
        standing.state(),
        why,
        step);
  }

  private static MarkdownText number(BigDecimal figure) {
    return figure == null ? null : MarkdownText.asIs(figure.stripTrailingZeros().toPlainString());
  }
}
