package org.culturalpearls.plan.internal.indicator;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.culturalpearls.cycle.ParticipationId;
import org.culturalpearls.plan.MilestoneView;
import org.culturalpearls.plan.content.Measure;
import org.culturalpearls.plan.content.PlanContent;
import org.culturalpearls.plan.content.PlannedIndicator;
import org.culturalpearls.plan.content.Row;
import org.culturalpearls.plan.content.RowId;
import org.culturalpearls.plan.indicator.IndicatorService.MeasuredMeasure;
import org.culturalpearls.plan.indicator.Measured;
import org.culturalpearls.plan.indicator.Standing;
import org.culturalpearls.plan.indicator.ValueView;
import org.culturalpearls.plan.internal.SubmittedPlans;
import org.culturalpearls.plan.internal.survey.SurveyValues;
import org.springframework.stereotype.Component;

/** Puts together what was measured of a plan, in as many statements however much it is. */
@Component
class MeasuredPlans {

  private static final Comparator<ValueView> LATEST_FIRST =
      Comparator.comparing(ValueView::day).thenComparing(value -> value.entered().at()).reversed();

  private final SubmittedPlans plans;
  private final IndicatorValues values;
  private final MeasureWords words;
  private final SurveyValues surveys;

  MeasuredPlans(
      SubmittedPlans plans, IndicatorValues values, MeasureWords words, SurveyValues surveys) {
    this.plans = plans;
    this.surveys = surveys;
    this.values = values;
    this.words = words;
  }

  List<MeasuredMeasure> measures(ParticipationId participation, IndicatorAccess.At at) {
    PlanContent content = at.plan().content();
    if (content.measures().isEmpty()) {
      return List.of();
    }
    Read read = read(participation, at);
    return content.measures().stream().map(row -> read.measure(row)).toList();
  }

  /**
   * Returns the indicators of the measure to which a milestone belongs.
   *
   * @param milestone its row in the plan, or null
   */
  List<Measured> ofMilestone(RowId milestone, IndicatorAccess.At at) {
    PlanContent content = at.plan().content();
    return measureOf(milestone, content)
        .map(measure -> content.of(measure, content.indicators()))
        .filter(rows -> !rows.isEmpty())
        .map(rows -> measured(rows, at))
        .orElse(List.of());
  }

  /** Returns the measure to which a milestone belongs; empty for none. */
  Optional<RowId> measureOf(SubmittedPlans.OfMilestone milestone) {
    return measureOf(milestone.row(), plans.plan(milestone.participation()).content());
  }

  private static Optional<RowId> measureOf(RowId milestone, PlanContent content) {
    return content.milestones().stream()
        .filter(row -> row.id().equals(milestone))
        .map(row -> row.content().measure())
        .filter(Objects::nonNull)
        .findFirst();
  }

  private List<Measured> measured(List<Row<PlannedIndicator>> rows, IndicatorAccess.At at) {
    Map<RowId, List<ValueView>> byIndicator = byIndicator(at);
    return rows.stream().map(row -> measured(row, byIndicator)).toList();
  }

  private static Measured measured(
      Row<PlannedIndicator> row, Map<RowId, List<ValueView>> byIndicator) {
    List<ValueView> of = byIndicator.getOrDefault(row.id(), List.of());
    return new Measured(row, FigurePolicy.of(row.content(), of), of);
  }

  private Map<RowId, List<ValueView>> byIndicator(IndicatorAccess.At at) {
    Stream<ValueView> entered =
        values.findByPlanIdOrderByDayDescEnteredAtDescIdDesc(at.plan().id()).stream()
            .map(IndicatorValue::view);
    return Stream.concat(entered, ofSurveys(at))
        .sorted(LATEST_FIRST)
        .collect(Collectors.groupingBy(ValueView::indicator));
  }

  /**
   * What closed rounds say of the questions of which indicators were made. It is read and never
   * stored: nothing has to be taken back when a round is discarded.
   */
  private Stream<ValueView> ofSurveys(IndicatorAccess.At at) {
    List<Row<PlannedIndicator>> asked =
        at.plan().content().indicators().stream()
            .filter(row -> row.content().kitKey() != null && !row.content().cumulative())
            .toList();
    if (asked.isEmpty()) {
      return Stream.empty();
    }
    List<SurveyValues.Answered> answered = surveys.closed(at.participation(), at.today());
    return asked.stream()
        .flatMap(
            row ->
                answered.stream()
                    .filter(each -> isFor(row.content(), each))
                    .map(each -> value(row.id(), each)));
  }

  static boolean isFor(PlannedIndicator indicator, SurveyValues.Answered answered) {
    LocalDate beginning = indicator.baselineOn();
    return answered.question().name().equals(indicator.kitKey())
        && (beginning == null || !answered.day().isBefore(beginning));
  }

  static ValueView value(RowId indicator, SurveyValues.Answered answered) {
    return new ValueView(
        null,
        0,
        indicator,
        answered.day(),
        answered.value(),
        "",
        "",
        new ValueView.Act(null, answered.closedAt()),
        null,
        null,
        answered.answers());
  }

  private Read read(ParticipationId participation, IndicatorAccess.At at) {
    long plan = at.plan().id();
    return new Read(
        at,
        byIndicator(at),
        words.findByPlanId(plan).stream()
            .collect(Collectors.toMap(MeasureWord::measure, MeasureWord::view)),
        plans.milestonesByRow(participation, at.today()));
  }

  /** What was read of a plan. */
  private record Read(
      IndicatorAccess.At at,
      Map<RowId, List<ValueView>> values,
      Map<RowId, Standing.Word> words,
      Map<RowId, MilestoneView> milestones) {

    MeasuredMeasure measure(Row<Measure> row) {
      PlanContent content = at.plan().content();
      List<Measured> indicators =
          content.of(row.id(), content.indicators()).stream()
              .map(indicator -> measured(indicator, values))
              .toList();
      List<MilestoneView> inForce =
          content.of(row.id(), content.milestones()).stream()
              .map(Row::id)
              .filter(milestones::containsKey)
              .map(milestones::get)
              .toList();
      Standing computed = MeasureStatePolicy.of(row.content(), inForce, indicators, at.today());
      return new MeasuredMeasure(row, computed.with(words.get(row.id())), indicators);
    }
  }
}
