package org.culturalpearls.workflow.tasks;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.shared.AlreadyDone;
import org.culturalpearls.shared.ChangedMeanwhile;
import org.culturalpearls.shared.Columns;
import org.culturalpearls.shared.RuleBroken;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps what a person types into the form of an open task until it is sent. Nobody else reads it,
 * and it changes nothing of the task.
 */
@Service
public class TaskDrafts {

  /** Characters of all fields together: more than any form takes. */
  static final int LONGEST = 200_000;

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final TypeReference<Map<String, List<String>>> TYPED = new TypeReference<>() {};

  private static final String KEEP =
      """
      insert into task_draft as d (task_id, person_id, typed, version, saved_at)
      values (:task, :person, :typed, :version + 1, :now)
      on conflict (task_id, person_id) do update set typed = excluded.typed,
        version = excluded.version, saved_at = excluded.saved_at
      where d.version = :version
      returning typed, version, saved_at
      """;

  private final JdbcClient jdbc;
  private final UserTasks tasks;
  private final Clock clock;

  TaskDrafts(JdbcClient jdbc, UserTasks tasks, Clock clock) {
    this.jdbc = jdbc;
    this.tasks = tasks;
    this.clock = clock;
  }

  /**
   * What somebody typed.
   *
   * @param typed texts by the key of their field
   * @param version grows with each change
   * @param at when it was saved
   */
  public record Draft(Map<String, List<String>> typed, long version, Instant at) {}

  /** Returns the person's own draft. */
  @Transactional(readOnly = true)
  public Optional<Draft> find(PersonId person, String task) {
    return jdbc.sql(
            """
            select typed, version, saved_at from task_draft
            where task_id = :task and person_id = :person
            """)
        .param("task", task)
        .param("person", person.value())
        .query(TaskDrafts::draft)
        .optional();
  }

  /**
   * Replaces the person's draft.
   *
   * @param version of the draft that was there; 0 for none
   * @throws ChangedMeanwhile if the same person has saved another one since, in another window
   * @throws AlreadyDone if the task is no longer open
   */
  @Transactional
  public Draft keep(PersonId person, String task, Map<String, List<String>> typed, long version) {
    tasks.requireMayDo(person, task);
    if (length(typed) > LONGEST) {
      throw RuleBroken.of("error.workflow.draft-too-long", LONGEST);
    }
    return stored(person, task, write(typed), version)
        .orElseThrow(() -> new ChangedMeanwhile("error.workflow.draft-changed"));
  }

  private Optional<Draft> stored(PersonId person, String task, String typed, long version) {
    try {
      return jdbc.sql(KEEP)
          .param("task", task)
          .param("person", person.value())
          .param("typed", typed)
          .param("version", version)
          .param("now", clock.instant().atOffset(ZoneOffset.UTC))
          .query(TaskDrafts::draft)
          .optional();
    } catch (DataIntegrityViolationException noTask) {
      throw new AlreadyDone("error.workflow.already-done");
    }
  }

  private static long length(Map<String, List<String>> typed) {
    return typed.entrySet().stream()
        .mapToLong(
            field ->
                field.getKey().length() + field.getValue().stream().mapToLong(String::length).sum())
        .sum();
  }

  private static String write(Map<String, List<String>> typed) {
    try {
      return JSON.writeValueAsString(typed);
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException("texts that are no JSON", impossible);
    }
  }

  private static Draft draft(ResultSet row, int number) throws SQLException {
    try {
      return new Draft(
          JSON.readValue(row.getString("typed"), TYPED),
          row.getLong("version"),
          Columns.instant(row, "saved_at"));
    } catch (JsonProcessingException broken) {
      throw new IllegalStateException("a draft that is no JSON", broken);
    }
  }
}
