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

  /** The case stands on the task itself; so does the town. */
  private static final String CARD =
      """
      select t.id_, p.key_ as process, t.task_def_key_, t.name_, t.description_, t.due_date_,
             t.assignee_, c.text_ as case_key, o.text_ as town,
             (select min(l.group_id_) from act_ru_identitylink l
               where l.task_id_ = t.id_ and l.type_ = 'candidate') as candidates
        from %s t
        join act_re_procdef p on p.id_ = t.proc_def_id_
        left join act_ru_variable c on c.task_id_ = t.id_ and c.name_ = 'caseKey'
        left join act_ru_variable o on o.task_id_ = t.id_ and o.name_ = 'town'
      """;

  /** Two index-ordered reads, each no longer than the page needs, then one small sort. */
  private static final String MINE =
      """
      (select * from (
         (select t.* from act_ru_task t
           where t.assignee_ = :me order by t.due_date_, t.id_ limit :upto)
         union
         (select t.* from act_ru_task t
           where t.assignee_ is null and exists (
             select 1 from act_ru_identitylink l
              where l.task_id_ = t.id_ and l.type_ = 'candidate' and l.group_id_ in (:groups))
           order by t.due_date_, t.id_ limit :upto)) both_lists
        order by due_date_, id_ limit :upto)
      """;

  private final JdbcClient jdbc;

  OpenTasks(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  Paged<TaskCard> of(PersonId person, List<String> groups, int page) {
    int upTo = (page + 1) * Paged.SIZE + 1;
    List<TaskCard> cards =
        jdbc.sql(CARD.formatted(MINE) + " order by t.due_date_, t.id_ offset :from")
            .param("me", ActingPerson.userId(person))
            .param("groups", groups)
            .param("upto", upTo)
            .param("from", page * Paged.SIZE)
            .query(OpenTasks::card)
            .list();
    return Paged.of(cards, page);
  }

  /** The soonest due. */
  List<TaskCard> soonest(PersonId person, List<String> groups, int most) {
    return jdbc.sql(CARD.formatted(MINE) + " order by t.due_date_, t.id_")
        .param("me", ActingPerson.userId(person))
        .param("groups", groups)
        .param("upto", most)
        .query(OpenTasks::card)
        .list();
  }

  int count(PersonId person, List<String> groups) {
    return jdbc.sql("select count(*) from " + MINE + " counted")
        .param("me", ActingPerson.userId(person))
        .param("groups", groups)
        .param("upto", COUNTED_AT_MOST)
        .query(Integer.class)
        .single();
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
