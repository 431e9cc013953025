package org.culturalpearls.reuse.internal;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.culturalpearls.plan.content.Measure;
import org.culturalpearls.plan.content.PlanContent;
import org.culturalpearls.plan.content.PlanRow;
import org.culturalpearls.plan.content.PlannedIndicator;
import org.culturalpearls.plan.content.Row;
import org.culturalpearls.plan.content.RowId;
import org.culturalpearls.plan.indicator.Measured;
import org.culturalpearls.plan.indicator.ValueView;
import org.culturalpearls.practice.PracticeText;

/**
 * Says what stands in a plan as the texts of a practice: only what was written of the town, and
 * figures, never the fields that may name people. What is too long is cut.
 */
final class PlanAsStory {

  private static final String MORE = " …";

  private final PlanContent plan;

  PlanAsStory(PlanContent plan) {
    this.plan = plan;
  }

  /**
   * The story of some measures.
   *
   * @param title of the practice
   * @param done what was done, as it was reported; empty for what the measures say
   */
  Map<PracticeText, String> of(
      String title, List<Row<Measure>> measures, String done, List<Measured> measured) {
    Map<PracticeText, String> texts = new EnumMap<>(PracticeText.class);
    put(texts, PracticeText.TITLE, title.replace('\n', ' '));
    put(texts, PracticeText.NEED, need(measures));
    put(texts, PracticeText.DONE, done.isBlank() ? paragraphs(measures) : done);
    put(texts, PracticeText.STEPS, steps(measures));
    put(texts, PracticeText.BEFORE, lines(measured.stream().map(PlanAsStory::before)));
    put(texts, PracticeText.RESULT, lines(measured.stream().map(PlanAsStory::result)));
    return texts;
  }

  private String need(List<Row<Measure>> measures) {
    Collection<RowId> answered =
        measures.stream().flatMap(row -> row.content().challenges().stream()).toList();
    return paragraphs(
        plan.challenges().stream()
            .filter(row -> answered.isEmpty() || answered.contains(row.id()))
            .toList());
  }

  private String steps(List<Row<Measure>> measures) {
    return lines(
        measures.stream()
            .flatMap(measure -> plan.of(measure.id(), plan.milestones()).stream())
            .map(row -> row.content().title()));
  }

  private static String paragraphs(List<? extends Row<? extends PlanRow>> rows) {
    return rows.stream()
        .map(Row::content)
        .map(row -> row.text().isBlank() ? row.title() : row.title() + "\n\n" + row.text())
        .collect(Collectors.joining("\n\n"));
  }

  private static String lines(Stream<String> lines) {
    return lines
        .filter(line -> !line.isBlank())
        .map(line -> "- " + line)
        .collect(Collectors.joining("\n"));
  }

  /** The value at the beginning, with its day and source. */
  private static String before(Measured measured) {
    PlannedIndicator indicator = measured.indicator();
    return indicator.baseline() == null
        ? ""
        : said(
            indicator.title(),
            number(indicator.baseline()) + " " + indicator.unit(),
            indicator.baselineOn(),
            indicator.baselineSource());
  }

  /** Where it stands, with the day and where that can be seen. */
  private static String result(Measured measured) {
    ValueView last = measured.last();
    return !measured.figure().isMeasured()
        ? ""
        : said(
            measured.indicator().title(),
            number(measured.figure().current()) + " " + measured.indicator().unit(),
            measured.figure().asOf(),
            last == null ? "" : last.link());
  }

  private static String said(String question, String value, Object day, String source) {
    String more =
        Stream.of(day == null ? "" : day.toString(), source)
            .filter(each -> !each.isBlank())
            .collect(Collectors.joining(", "));
    return question + " " + value + (more.isEmpty() ? "" : " (" + more + ")");
  }

  private static String number(BigDecimal number) {
    return number.stripTrailingZeros().toPlainString();
  }

  private static void put(Map<PracticeText, String> texts, PracticeText which, String text) {
    if (!text.isBlank()) {
      texts.put(
          which,
          text.length() <= which.limit()
              ? text
              : text.substring(0, which.limit() - MORE.length()).strip() + MORE);
    }
  }
}
