package org.culturalpearls.plan.internal.start;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.culturalpearls.plan.assessment.Dimension;
import org.culturalpearls.plan.content.Challenge;
import org.culturalpearls.plan.content.Measure;
import org.culturalpearls.plan.content.MeasureSource;
import org.culturalpearls.plan.content.PlanRow;
import org.culturalpearls.plan.content.Row;
import org.culturalpearls.plan.content.RowId;
import org.culturalpearls.plan.start.StartingPoint;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * A template for a first plan: for each dimension of the self-assessment a challenge that many
 * towns have, and a first measure that answers it.
 */
@Component
class PlanTemplate {

  private final MessageSource messages;

  PlanTemplate(MessageSource messages) {
    this.messages = messages;
  }

  StartingPoint in(Locale locale) {
    return new StartingPoint(
        "template",
        MeasureSource.TEMPLATE,
        "",
        "",
        Stream.of(Dimension.values())
            .flatMap(each -> Stream.<Row<?>>of(challenge(each, locale), measure(each, locale)))
            .toList());
  }

  private Row<Challenge> challenge(Dimension dimension, Locale locale) {
    return row(
        answered(dimension),
        new Challenge(
            word(dimension, "challenge.title", locale), word(dimension, "challenge.text", locale)));
  }

  private Row<Measure> measure(Dimension dimension, Locale locale) {
    return row(
        new RowId(2L * dimension.ordinal() + 2),
        Measure.of(
                word(dimension, "measure.title", locale), word(dimension, "measure.text", locale))
            .from(
                MeasureSource.TEMPLATE,
                messages.getMessage("dimension." + dimension, null, locale),
                "",
                "")
            .answering(List.of(answered(dimension))));
  }

  private static <T extends PlanRow> Row<T> row(RowId id, T content) {
    return new Row<>(id, 0, content, null, null);
  }

  private static RowId answered(Dimension dimension) {
    return new RowId(2L * dimension.ordinal() + 1);
  }

  private String word(Dimension dimension, String part, Locale locale) {
    return messages.getMessage("plantemplate." + dimension + "." + part, null, locale);
  }
}
