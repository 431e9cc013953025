package org.culturalpearls.reuse.internal;

import java.util.List;
import org.culturalpearls.cycle.ParticipationId;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.plan.PlannedMilestone;
import org.culturalpearls.plan.content.Direction;
import org.culturalpearls.plan.content.IndicatorKind;
import org.culturalpearls.plan.content.Measure;
import org.culturalpearls.plan.content.MeasureSource;
import org.culturalpearls.plan.content.PlanContentService;
import org.culturalpearls.plan.content.PlanMilestone;
import org.culturalpearls.plan.content.PlanRow;
import org.culturalpearls.plan.content.PlannedIndicator;
import org.culturalpearls.plan.content.RowId;
import org.culturalpearls.practice.PracticeText;
import org.culturalpearls.practice.PublishedPractice;
import org.culturalpearls.reuse.AdoptionService.Adopt;
import org.culturalpearls.reuse.AdoptionView;
import org.culturalpearls.reuse.PracticePart;
import org.springframework.stereotype.Component;

/** Writes what is taken up into the rows of a plan, whose service checks who may. */
@Component
class AdoptedRows {

  private final PlanContentService rows;

  AdoptedRows(PlanContentService rows) {
    this.rows = rows;
  }

  RowId add(
      PersonId editor,
      ParticipationId town,
      Adopt checked,
      PracticePart part,
      PublishedPractice practice) {
    RowId measure =
        rows.add(
            editor,
            town,
            measure(
                checked.title(),
                part.textIn(practice.content()),
                checked.adaptation(),
                part,
                practice));
    if (!checked.indicator().isEmpty()) {
      rows.add(editor, town, indicator(measure, checked, practice));
    }
    List<String> steps = checked.withSteps() ? part.stepsIn(practice.content()) : List.of();
    for (String step : steps) {
      rows.add(editor, town, milestone(measure, step));
    }
    return measure;
  }

  /** Adds a measure for what a practice needs and the town has not. */
  RowId add(
      PersonId editor,
      ParticipationId town,
      String title,
      String text,
      PublishedPractice practice) {
    PracticePart needed = new PracticePart(PracticeText.PRECONDITIONS, 0);
    return rows.add(
        editor, town, measure(cut(title, PlanRow.MAX_TITLE), text, "", needed, practice));
  }

  private static Measure measure(
      String title, String text, String adaptation, PracticePart part, PublishedPractice practice) {
    return Measure.of(title, cut(text, PlanRow.MAX_TEXT))
        .from(
            MeasureSource.PRACTICE,
            source(practice),
            adaptation,
            AdoptionView.path(practice.id(), practice.number(), part.key()));
  }

  /** The value at the beginning and the target are the town's own: they are left open. */
  private static PlannedIndicator indicator(
      RowId measure, Adopt checked, PublishedPractice practice) {
    return new PlannedIndicator(
        measure,
        checked.indicator(),
        checked.unit(),
        Direction.UP,
        IndicatorKind.QUANTITATIVE,
        false,
        null,
        null,
        source(practice),
        null,
        null,
        null);
  }

  private static PlanMilestone milestone(RowId measure, String step) {
    return new PlanMilestone(
        measure,
        new PlannedMilestone(cut(step, PlannedMilestone.MAX_TITLE_LENGTH), null, null, "", ""));
  }

  /** A lesson may leave out its town. */
  private static String source(PublishedPractice practice) {
    return practice.town().isEmpty()
        ? practice.title()
        : practice.title() + " (" + practice.town() + ")";
  }

  /** Cuts where a word ends, with a sign that more follows. */
  private static String cut(String text, int longest) {
    if (text.length() <= longest) {
      return text;
    }
    String fits = text.substring(0, longest - 2);
    int end = Math.max(fits.lastIndexOf(' '), fits.lastIndexOf('\n'));
    return (end > longest / 2 ? fits.substring(0, end) : fits) + " …";
  }
}
