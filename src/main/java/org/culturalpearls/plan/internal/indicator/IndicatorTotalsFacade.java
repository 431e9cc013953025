package org.culturalpearls.plan.internal.indicator;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.culturalpearls.cycle.ParticipationId;
import org.culturalpearls.plan.content.Row;
import org.culturalpearls.plan.content.RowId;
import org.culturalpearls.plan.indicator.IndicatorTotals;
import org.culturalpearls.plan.indicator.IndicatorTotalsService;
import org.culturalpearls.plan.indicator.Measured;
import org.culturalpearls.plan.indicator.ValueView;
import org.culturalpearls.plan.internal.indicator.IndicatorTotalQueries.Found;
import org.culturalpearls.plan.internal.indicator.PacePolicy.Pace;
import org.culturalpearls.plan.internal.survey.SurveyValues;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Counts where indicators stand, by the same rules as the pages of their plans. */
@Service
@Transactional(readOnly = true)
class IndicatorTotalsFacade implements IndicatorTotalsService {

  private final IndicatorTotalQueries indicators;
  private final SurveyValues surveys;

  IndicatorTotalsFacade(IndicatorTotalQueries indicators, SurveyValues surveys) {
    this.indicators = indicators;
    this.surveys = surveys;
  }

  @Override
  public IndicatorTotals of(Collection<ParticipationId> towns, LocalDate today) {
    Map<ParticipationId, List<SurveyValues.Answered>> answered = surveys.closed(towns, today);
    Map<Pace, Long> counted =
        indicators.of(towns).stream()
            .map(each -> pace(each, answered.getOrDefault(each.town(), List.of()), today))
            .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    return new IndicatorTotals(
        of(counted, Pace.REACHED),
        of(counted, Pace.ON_THE_WAY),
        of(counted, Pace.BEHIND),
        of(counted, Pace.UNMEASURED),
        of(counted, Pace.WITHOUT_TARGET));
  }

  private static int of(Map<Pace, Long> counted, Pace pace) {
    return counted.getOrDefault(pace, 0L).intValue();
  }

  /** Returns the indicators of several towns of one cycle by their measures, with their figures. */
  Map<RowId, List<Measured>> byMeasure(Collection<ParticipationId> towns, LocalDate today) {
    Map<ParticipationId, List<SurveyValues.Answered>> answered = surveys.closed(towns, today);
    return indicators.of(towns).stream()
        .collect(
            Collectors.groupingBy(
                Found::measure,
                Collectors.mapping(
                    each -> measured(each, answered.getOrDefault(each.town(), List.of())),
                    Collectors.toList())));
  }

  private static Pace pace(Found found, List<SurveyValues.Answered> answered, LocalDate today) {
    Measured measured = measured(found, answered);
    return PacePolicy.of(found.indicator(), measured.figure(), found.begins(), today);
  }

  private static Measured measured(Found found, List<SurveyValues.Answered> answered) {
    Stream<ValueView> ofSurveys =
        found.indicator().kitKey() == null || found.indicator().cumulative()
            ? Stream.empty()
            : answered.stream()
                .filter(each -> MeasuredPlans.isFor(found.indicator(), each))
                .map(each -> MeasuredPlans.value(found.id(), each));
    List<ValueView> values = Stream.concat(found.value().stream(), ofSurveys).toList();
    return new Measured(
        new Row<>(found.id(), 0, found.indicator(), null, null),
        FigurePolicy.of(found.indicator(), values),
        values);
  }
}
