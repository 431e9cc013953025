package org.culturalpearls.plan.internal.survey;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.culturalpearls.cycle.ParticipationId;
import org.culturalpearls.plan.indicator.KitQuestion;
import org.culturalpearls.plan.survey.Result;
import org.culturalpearls.plan.survey.SurveyId;
import org.culturalpearls.plan.survey.SurveyState;
import org.culturalpearls.shared.Columns;
import org.springframework.stereotype.Component;

/**
 * What closed rounds say of ready questions, without checking rights: one value for each question
 * that at least as many answered as are shown. Discarded rounds say nothing.
 */
@Component
public class SurveyValues {

  private final Surveys surveys;
  private final AnswerCounts counts;

  SurveyValues(Surveys surveys, AnswerCounts counts) {
    this.surveys = surveys;
    this.counts = counts;
  }

  /**
   * The value of a question.
   *
   * @param day the last on which it was asked
   * @param answers how many are in it
   * @param closedAt since when no answer is added
   */
  public record Answered(
      KitQuestion question, LocalDate day, BigDecimal value, int answers, Instant closedAt) {}

  /**
   * @param today in the town's cycle
   */
  public List<Answered> closed(ParticipationId participation, LocalDate today) {
    return closed(List.of(participation), today).getOrDefault(participation, List.of());
  }

  /** The same of several towns of one cycle, in one read; towns without any are left out. */
  public Map<ParticipationId, List<Answered>> closed(
      Collection<ParticipationId> towns, LocalDate today) {
    List<Survey> closed =
        surveys
            .findByParticipationIdInOrderByOpensOnDescIdDesc(List.of(Columns.any(towns)))
            .stream()
            .filter(survey -> survey.state(today) == SurveyState.CLOSED)
            .toList();
    Map<SurveyId, List<Result>> results = counts.shown(closed);
    return closed.stream()
        .collect(
            Collectors.groupingBy(
                Survey::participation,
                Collectors.flatMapping(
                    survey -> answered(survey, results.get(survey.id())), Collectors.toList())));
  }

  private static Stream<Answered> answered(Survey survey, List<Result> results) {
    return results.stream()
        .filter(Result::isShown)
        .map(
            result ->
                new Answered(
                    result.asked().question(),
                    survey.lastDay(),
                    result.value(),
                    result.answered(),
                    survey.endedAt()));
  }
}
