package org.culturalpearls.plan.internal.survey;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.culturalpearls.plan.indicator.KitQuestion;
import org.culturalpearls.plan.survey.AskedQuestion;
import org.culturalpearls.plan.survey.Burst;
import org.culturalpearls.plan.survey.Result;
import org.culturalpearls.plan.survey.SurveyId;
import org.culturalpearls.shared.Columns;
import org.culturalpearls.shared.SecretToken;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Counts answers; what somebody answered together is kept nowhere. */
@Component
class AnswerCounts {

  private final JdbcClient jdbc;

  AnswerCounts(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Returns false if this page was counted before. */
  boolean begin(SurveyId survey, String once) {
    return jdbc.sql(
                """
                insert into survey_sent (survey_id, once) values (:survey, :once)
                on conflict do nothing
                """)
            .param("survey", survey.value())
            .param("once", SecretToken.hash(once))
            .update()
        > 0;
  }

  /** Counts the choices; where that makes up a step, what was counted so far is shown. */
  void count(SurveyId survey, Map<KitQuestion, Integer> choices, Instant now) {
    String[] questions = choices.keySet().stream().map(KitQuestion::name).toArray(String[]::new);
    jdbc.sql(
            """
            insert into survey_count (survey_id, question, choice, given, shown)
            select :survey, chosen.question, chosen.choice, 1, 0
            from unnest(cast(:questions as varchar[]), cast(:choices as integer[]))
              as chosen (question, choice)
            on conflict (survey_id, question, choice) do update
              set given = survey_count.given + 1
            """)
        .param("survey", survey.value())
        .param("questions", questions)
        .param("choices", choices.values().toArray(Integer[]::new))
        .update();
    jdbc.sql(
            """
            update survey_count set shown = given
            where survey_id = :survey and question in (
              select question from survey_count
              where survey_id = :survey and question = any(:questions)
              group by question
              having sum(given) % :step = 0)
            """)
        .param("survey", survey.value())
        .param("questions", questions)
        .param("step", Result.STEP)
        .update();
    jdbc.sql(
            """
            insert into survey_hour (survey_id, begins_at, given) values (:survey, :hour, 1)
            on conflict (survey_id, begins_at) do update set given = survey_hour.given + 1
            """)
        .param("survey", survey.value())
        .param("hour", OffsetDateTime.ofInstant(now.truncatedTo(ChronoUnit.HOURS), ZoneOffset.UTC))
        .update();
  }

  /** Returns what is shown of each question, in their order. */
  List<Result> shown(SurveyId survey, List<AskedQuestion> questions) {
    Map<KitQuestion, List<Integer>> counts = none(questions);
    jdbc.sql("select question, choice, shown from survey_count where survey_id = :survey")
        .param("survey", survey.value())
        .query(
            row -> {
              counts
                  .get(Columns.oneOf(row, "question", KitQuestion.class))
                  .set(row.getInt("choice"), row.getInt("shown"));
            });
    return results(questions, counts);
  }

  /** Returns what is shown of each question of several surveys, in one read. */
  Map<SurveyId, List<Result>> shown(List<Survey> surveys) {
    Map<SurveyId, Map<KitQuestion, List<Integer>>> counts = new HashMap<>();
    surveys.forEach(each -> counts.put(each.id(), none(each.questions())));
    jdbc.sql(
            """
            select survey_id, question, choice, shown from survey_count
            where survey_id = any(:surveys)
            """)
        .param("surveys", Columns.any(counts.keySet()))
        .query(
            row -> {
              counts
                  .get(new SurveyId(row.getLong("survey_id")))
                  .get(Columns.oneOf(row, "question", KitQuestion.class))
                  .set(row.getInt("choice"), row.getInt("shown"));
            });
    return surveys.stream()
        .collect(
            Collectors.toMap(Survey::id, each -> results(each.questions(), counts.get(each.id()))));
  }

  private static Map<KitQuestion, List<Integer>> none(List<AskedQuestion> questions) {
    Map<KitQuestion, List<Integer>> counts = new EnumMap<>(KitQuestion.class);
    for (AskedQuestion each : questions) {
      KitQuestion question = each.question();
      counts.put(question, new ArrayList<>(Collections.nCopies(question.scale().choices(), 0)));
    }
    return counts;
  }

  private static List<Result> results(
      List<AskedQuestion> questions, Map<KitQuestion, List<Integer>> counts) {
    return questions.stream().map(each -> new Result(each, counts.get(each.question()))).toList();
  }

  /** Returns the hour that has ended with the most answers, in steps as the answers are shown. */
  Optional<Burst> busiest(SurveyId survey, Instant now) {
    return jdbc.sql(
            """
            select begins_at, given / :step * :step as given,
              sum(given) over () / :step * :step as total
            from survey_hour
            where survey_id = :survey and begins_at < :hour
            order by given desc, begins_at
            limit 1
            """)
        .param("survey", survey.value())
        .param("step", Result.STEP)
        .param("hour", hour(now))
        .query(
            (row, number) ->
                new Burst(
                    Columns.instant(row, "begins_at"), row.getInt("given"), row.getInt("total")))
        .optional();
  }

  private static OffsetDateTime hour(Instant moment) {
    return OffsetDateTime.ofInstant(moment.truncatedTo(ChronoUnit.HOURS), ZoneOffset.UTC);
  }

  /** Deletes which pages were sent: after the end none is counted. */
  void forgetPages(SurveyId survey) {
    jdbc.sql("delete from survey_sent where survey_id = :survey")
        .param("survey", survey.value())
        .update();
  }
}
