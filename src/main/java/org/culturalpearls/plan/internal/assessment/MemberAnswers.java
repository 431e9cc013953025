package org.culturalpearls.plan.internal.assessment;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.culturalpearls.cycle.ParticipationId;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.plan.assessment.Question;
import org.culturalpearls.plan.assessment.Spread;
import org.culturalpearls.shared.Columns;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads and writes what members of a team answered, each alone. */
@Component
class MemberAnswers {

  private final JdbcClient jdbc;

  MemberAnswers(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void store(PersonId person, ParticipationId participation, Map<Question, Integer> levels) {
    jdbc.sql(
            """
            insert into assessment_answer (participation_id, person_id, question, level)
            select :participation, :person, given.question, given.level
            from unnest(cast(:questions as varchar[]), cast(:levels as integer[]))
              as given (question, level)
            on conflict (participation_id, person_id, question) do update
              set level = excluded.level
            """)
        .param("participation", participation.value())
        .param("person", person.value())
        .param("questions", levels.keySet().stream().map(Question::name).toArray(String[]::new))
        .param("levels", levels.values().toArray(Integer[]::new))
        .update();
  }

  Map<Question, Integer> of(PersonId person, ParticipationId participation) {
    Map<Question, Integer> answers = new EnumMap<>(Question.class);
    jdbc.sql(
            """
            select question, level from assessment_answer
            where participation_id = :participation and person_id = :person
            """)
        .param("participation", participation.value())
        .param("person", person.value())
        .query(
            row -> {
              answers.put(Columns.oneOf(row, "question", Question.class), row.getInt("level"));
            });
    return answers;
  }

  int people(ParticipationId participation, Collection<PersonId> team) {
    return jdbc.sql(
            """
            select count(distinct person_id) from assessment_answer
            where participation_id = :participation and person_id = any(:team)
            """)
        .param("participation", participation.value())
        .param("team", Columns.any(team))
        .query(Integer.class)
        .single();
  }

  /** Returns for each question how the people who are in the team now answered. */
  List<Spread> spreads(ParticipationId participation, Collection<PersonId> team) {
    Map<Question, List<Integer>> counts = new EnumMap<>(Question.class);
    for (Question question : Question.values()) {
      counts.put(question, new ArrayList<>(Collections.nCopies(Question.HIGHEST, 0)));
    }
    jdbc.sql(
            """
            select question, level, count(*) as many from assessment_answer
            where participation_id = :participation and person_id = any(:team)
            group by question, level
            """)
        .param("participation", participation.value())
        .param("team", Columns.any(team))
        .query(
            row -> {
              counts
                  .get(Columns.oneOf(row, "question", Question.class))
                  .set(row.getInt("level") - Question.LOWEST, row.getInt("many"));
            });
    return Stream.of(Question.values()).map(each -> Spread.of(each, counts.get(each))).toList();
  }

  void delete(ParticipationId participation) {
    jdbc.sql("delete from assessment_answer where participation_id = :participation")
        .param("participation", participation.value())
        .update();
  }
}
