package org.culturalpearls.workflow.tasks;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.shared.Paged;
import org.culturalpearls.workflow.engine.ActingPerson;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Reads open tasks with our own SQL: the engine's task query sorts all visible tasks for each page,
 * and its permission check costs more than the list.
 */
@Repository
class OpenTasks {

  private static final int COUNTED_AT_MOST = 101;

  /**
   * The case stands on the task itself; so does the town. The key of the process is the beginning
   * of the id of its definition. Lookups in place of joins: they cost no time to plan.
   */
  private static final String CARD =
      """
      select t.id_, split_part(t.proc_def_id_, ':', 1) as process, t.task_def_key_, t.name_,
             t.description_, t.due_date_, t.assignee_,
             (select v.text_ from act_ru_variable v
               where v.task_id_ = t.id_ and v.name_ = 'caseKey') as case_key,
             (select v.text_ from act_ru_variable v
               where v.task_id_ = t.id_ and v.name_ = 'town') as town,
             (select min(l.group_id_) from act_ru_identitylink l
               where l.task_id_ = t.id_ and l.type_ = 'candidate') as candidates
        from %s t
      """;

  /**
   * Two index-ordered reads, each no longer than the page needs, then one small sort. To plan it
   * is dearer than to run it: how many stands in the text, the groups are one value, and both
   * values come from subselects, past which the planner does not look. So there is nothing to gain
   * from a plan for each value, and one plan is kept.
   */
  private static final String MINE =
      """
      ((select id_, proc_def_id_, task_def_key_, name_, description_, due_date_, assignee_
          from act_ru_task
         where assignee_ = (select cast(:me as text)) order by due_date_, id_ limit %1$d)
       union all
       (select id_, proc_def_id_, task_def_key_, name_, description_, due_date_, assignee_
          from act_ru_task
         where assignee_ is null and id_ in (
           select l.task_id_ from act_ru_identitylink l
            where l.type_ = 'candidate' and l.group_id_ = any(array(select unnest(:groups))))
         order by due_date_, id_ limit %1$d)
       order by due_date_, id_ limit %1$d)
      """;

  private final JdbcClient jdbc;

  OpenTasks(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  Paged<TaskCard> of(PersonId person, List<String> groups, int page) {
    int upTo = (page + 1) * Paged.SIZE + 1;
    List<TaskCard> soonest = soonest(person, groups, upTo);
    int from = Math.min(page * Paged.SIZE, soonest.size());
    return Paged.of(soonest.subList(from, soonest.size()), page);
  }

  /** The soonest due. */
  List<TaskCard> soonest(PersonId person, List<String> groups, int most) {
    return mine(
            CARD.formatted(MINE.formatted(most)) + " order by t.due_date_, t.id_", person, groups)
        .query(OpenTasks::card)
        .list();
  }

  int count(PersonId person, List<String> groups) {
    String counted = "select count(*) from " + MINE.formatted(COUNTED_AT_MOST) + " counted";
    return mine(counted, person, groups).query(Integer.class).single();
  }

  private JdbcClient.StatementSpec mine(String sql, PersonId person, List<String> groups) {
    return jdbc.sql(sql)
        .param("me", ActingPerson.userId(person))
        .param("groups", groups.toArray(String[]::new));
  }

  List<TaskCard> ofCases(Collection<String> caseKeys) {
    if (caseKeys.isEmpty()) {
      return List.of();
    }
    String tasks =
        """
        (select t.* from act_ru_task t
           join act_ru_execution e on e.id_ = t.proc_inst_id_
          where e.business_key_ in (:cases) limit 1000)
        """;
    return jdbc.sql(CARD.formatted(tasks) + " order by t.due_date_, t.id_")
        .param("cases", caseKeys)
        .query(OpenTasks::card)
        .list();
  }

  TaskCard card(String taskId) {
    return jdbc.sql(CARD.formatted("act_ru_task") + " where t.id_ = :id")
        .param("id", taskId)
        .query(OpenTasks::card)
        .single();
  }

  /** Whether there was a task of this id that is done. */
  boolean wasThere(String taskId) {
    return jdbc.sql("select exists (select 1 from act_hi_actinst where task_id_ = :id)")
        .param("id", taskId)
        .query(Boolean.class)
        .single();
  }

  /** The case of a task, also of one that is done. */
  Optional<String> caseOf(String taskId) {
    return jdbc.sql(
            """
            select p.business_key_ from act_hi_actinst a
              join act_hi_procinst p on p.proc_inst_id_ = a.proc_inst_id_
             where a.task_id_ = :id and p.business_key_ is not null limit 1
            """)
        .param("id", taskId)
        .query(String.class)
        .optional();
  }

  private static TaskCard card(ResultSet row, int number) throws SQLException {
    Timestamp due = row.getTimestamp("due_date_");
    return new TaskCard(
        row.getString("id_"),
        row.getString("process"),
        row.getString("task_def_key_"),
        row.getString("name_"),
        row.getString("description_"),
        row.getString("case_key"),
        row.getString("town"),
        due == null ? null : due.toInstant(),
        ActingPerson.person(row.getString("assignee_")).orElse(null),
        row.getString("candidates"));
  }
}
