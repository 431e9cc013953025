package org.culturalpearls.workflow.finalreport;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.culturalpearls.cycle.ParticipationId;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.plan.MilestoneService;
import org.culturalpearls.plan.indicator.IndicatorService;
import org.culturalpearls.plan.indicator.IndicatorService.MeasuredMeasure;
import org.culturalpearls.plan.indicator.Measured;
import org.culturalpearls.plan.report.FinalReport.Texts;
import org.culturalpearls.workflow.forms.FormMessages;
import org.springframework.stereotype.Component;

/** Writes down what a plan says of what was carried out, for its team to go on with. */
@Component
class CarriedOutInWords {

  private static final String KEY = "form.write-final-report.";

  private final IndicatorService indicators;
  private final MilestoneService milestones;
  private final FormMessages messages;

  CarriedOutInWords(
      IndicatorService indicators, MilestoneService milestones, FormMessages messages) {
    this.indicators = indicators;
    this.milestones = milestones;
    this.messages = messages;
  }

  /** Returns a line for each measure, indicator and milestone, as many as the field can take. */
  String of(PersonId reader, ParticipationId id) {
    List<String> lines =
        Stream.concat(
                indicators.plan(reader, id).measures().stream().flatMap(this::measure),
                milestones.milestones(reader, id).stream()
                    .map(
                        each ->
                            messages.text(
                                KEY + "milestone",
                                each.wording().title(),
                                messages.name(each.state()),
                                each.wording().dueOn())))
            .toList();
    StringBuilder text = new StringBuilder();
    String more = messages.text(KEY + "more");
    for (String line : lines) {
      if (text.length() + line.length() + more.length() + 1 > Texts.MAX_CARRIED_OUT) {
        return text.append(more).toString();
      }
      text.append(line).append('\n');
    }
    return text.toString().strip();
  }

  private Stream<String> measure(MeasuredMeasure measure) {
    return Stream.concat(
        Stream.of(
            messages.text(
                KEY + "measure",
                measure.row().content().title(),
                messages.name(measure.standing().state()))),
        measure.indicators().stream().map(this::indicator));
  }

  private String indicator(Measured measured) {
    BigDecimal now = measured.figure().current();
    BigDecimal target = measured.indicator().target();
    String key = now == null ? "unmeasured" : target == null ? "value" : "target";
    return messages.text(
        KEY + key,
        measured.indicator().title(),
        number(now),
        measured.indicator().unit(),
        number(target));
  }

  private static String number(BigDecimal figure) {
    return figure == null ? "" : figure.stripTrailingZeros().toPlainString();
  }
}
