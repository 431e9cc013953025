package org.culturalpearls.workflow.forms;

import java.util.Optional;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.shared.AlreadyDone;
import org.culturalpearls.workflow.engine.spi.ActingPerson;
import org.culturalpearls.workflow.engine.spi.DeployedTask;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What somebody has started and not filled in yet. A start in Tasklist asks nothing and carries no
 * token of a form, so a double click would leave two of them.
 */
@Component
public class StartedDrafts {

  private static final String OPEN =
      """
      select id_ from act_ru_task
      where assignee_ = :user and proc_def_id_ = :definition and task_def_key_ = :task
      """;

  private final JdbcClient jdbc;

  StartedDrafts(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Returns the id of the open first task that this person has started. */
  public Optional<String> find(PersonId person, DeployedTask first) {
    return jdbc
        .sql(OPEN)
        .param("user", ActingPerson.userId(person))
        .param("definition", first.definition())
        .param("task", first.task())
        .query(String.class)
        .stream()
        .findFirst();
  }

  /**
   * Until the end of the transaction the same person starts the same only after this one, and then
   * finds it.
   */
  void requireNone(PersonId person, DeployedTask first) {
    jdbc.sql("select 1 from pg_advisory_xact_lock(hashtextextended(:start, 0))")
        .param("start", "start:" + person.value() + ":" + first.definition())
        .query()
        .listOfRows();
    if (find(person, first).isPresent()) {
      throw new AlreadyDone("error.workflow.already-started");
    }
  }
}
