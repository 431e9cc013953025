package org.culturalpearls.workflow.tasks;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.culturalpearls.notification.outbox.TaskObject;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.shared.Paged;
import org.culturalpearls.workflow.engine.spi.ActingPerson;
import org.culturalpearls.workflow.identity.EngineGroups;
import org.springframework.jdbc.core.RowMapper;
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
   * The task itself has case and town. The key of the process is the prefix of the id of its
   * definition. Lookups instead of joins: they cost no planning time.
   */
  private static final String CARD =
      """
      select t.id_, split_part(t.proc_def_id_, ':', 1) as process, t.task_def_key_, t.name_,
             t.description_, t.due_date_, t.assignee_, own.case_key, own.town,
             (select min(l.group_id_) from act_ru_identitylink l
               where l.task_id_ = t.id_ and l.type_ = 'candidate') as candidates,
             OBJECT as about
        from %s t
       cross join lateral (
         select max(v.text_) filter (where v.name_ = 'caseKey') as case_key,
                max(v.text_) filter (where v.name_ = 'town') as town
           from act_ru_variable v where v.task_id_ = t.id_) own
      """
          .replace("OBJECT", ObjectsOfTasks.COLUMN);

  /**
   * The person's own tasks and those of their groups, each read from its index and limited to these
   * tasks: a scan along the due dates would pass everybody's tasks if a person has few (hence the
   * lateral read with {@code offset 0}, which the planner may not reorder). Planning costs more
   * than execution: the limit is in the text, and the person comes from subselects, past which the
   * planner does not look. So a plan for each person would gain nothing, and one plan is cached.
   */
  private static final String MINE =
      """
      ((select id_, proc_def_id_, proc_inst_id_, task_def_key_, name_, description_, due_date_,
               assignee_
          from act_ru_task
         where assignee_ = (select cast(:me as text)) order by due_date_, id_ limit %1$d)
       union all
       (select of_group.*
          from (select distinct l.task_id_ from act_ru_identitylink l
                 where l.type_ = 'candidate' and l.group_id_ = any(
                   (select groups from person) || cast(:offices as text[]))) offered
         cross join lateral (
           select id_, proc_def_id_, proc_inst_id_, task_def_key_, name_, description_, due_date_,
                  assignee_
             from act_ru_task
            where id_ = offered.task_id_ and assignee_ is null offset 0) of_group
         order by due_date_, id_ limit %1$d)
       order by due_date_, id_ limit %1$d)
      """;

  private static final String OBJECTS =
      """
      select * from (select t.id_, OBJECT as about from act_ru_task t where t.id_ in (:ids)) them
       where about is not null
      """
          .replace("OBJECT", ObjectsOfTasks.COLUMN);

  /** At least one row, which says whether the person may do coordinators' tasks of a nomination. */
  private static final String ASKED =
      """
      with person as materialized (
        select array(select group_id from engine_group where person_id = :person) as groups)
      select person.groups && cast(:holders as text[]) as may_have_office, asked.*
        from person left join (%s) asked on true
      """;

  private final JdbcClient jdbc;
  private final EngineGroups groups;

  OpenTasks(JdbcClient jdbc, EngineGroups groups) {
    this.jdbc = jdbc;
    this.groups = groups;
  }

  Paged<TaskCard> of(PersonId person, int page) {
    int before = Paged.before(page);
    int upTo = before + Paged.SIZE + 1;
    List<TaskCard> soonest = soonest(person, upTo);
    int from = Math.min(before, soonest.size());
    return Paged.of(soonest.subList(from, soonest.size()), page);
  }

  /** Returns the tasks that are due first. */
  List<TaskCard> soonest(PersonId person, int most) {
    String cards = CARD.formatted(MINE.formatted(most));
    return mine(cards, " order by due_date_, id_", person, OpenTasks::cardOrNone).stream()
        .filter(Objects::nonNull)
        .toList();
  }

  int count(PersonId person) {
    String counted = "select count(*) from " + MINE.formatted(COUNTED_AT_MOST) + " them";
    return mine(counted, "", person, (row, number) -> row.getInt("count")).get(0);
  }

  /**
   * Assumes first that the person does no coordinators' tasks of a nomination; the same statement
   * tells whether that is so. Conflicts of interest decide these groups, which SQL cannot.
   */
  private <T> List<T> mine(String sql, String order, PersonId person, RowMapper<T> mapper) {
    String asked = ASKED.formatted(sql) + order;
    List<Asked<T>> found = asked(asked, person, List.of(), mapper);
    if (found.get(0).mayHaveOffice()) {
      List<String> offices = groups.offices(person);
      found = offices.isEmpty() ? found : asked(asked, person, offices, mapper);
    }
    return found.stream().map(Asked::row).toList();
  }

  private <T> List<Asked<T>> asked(
      String sql, PersonId person, List<String> offices, RowMapper<T> mapper) {
    return jdbc.sql(sql)
        .param("me", ActingPerson.userId(person))
        .param("person", person.value())
        .param("offices", offices.toArray(String[]::new))
        .param("holders", EngineGroups.WITH_OFFICE.toArray(String[]::new))
        .query(
            (row, number) ->
                new Asked<>(row.getBoolean("may_have_office"), mapper.mapRow(row, number)))
        .list();
  }

  private record Asked<T>(boolean mayHaveOffice, T row) {}

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

  /**
   * Returns what is open after a task: tasks begun since, also in another instance, and other tasks
   * of its own instance. Other instances of the case are unrelated.
   */
  List<TaskCard> following(TaskCard done) {
    String tasks =
        """
        (select t.* from act_ru_task t
           join act_ru_execution e on e.id_ = t.proc_inst_id_
           join act_hi_actinst d on d.task_id_ = :done
          where e.business_key_ = :case
            and (t.proc_inst_id_ = d.proc_inst_id_ or t.create_time_ >= d.end_time_) limit 1000)
        """;
    return jdbc.sql(CARD.formatted(tasks) + " order by t.due_date_, t.id_")
        .param("done", done.id())
        .param("case", done.caseKey())
        .query(OpenTasks::card)
        .list();
  }

  /** Returns tasks that began shortly before their due date, which is still to come. */
  List<TaskCard> begunShortlyBefore(Instant now, Duration due) {
    String tasks =
        """
        (select * from act_ru_task
          where due_date_ > :now and due_date_ < create_time_ + make_interval(secs => :shortly)
          order by due_date_ limit 100)
        """;
    return jdbc.sql(CARD.formatted(tasks) + " order by t.due_date_, t.id_")
        .param("now", Timestamp.from(now))
        .param("shortly", due.toSeconds())
        .query(OpenTasks::card)
        .list();
  }

  /** Returns those of these tasks that are open. */
  List<TaskCard> cards(Collection<String> taskIds) {
    return taskIds.isEmpty()
        ? List.of()
        : jdbc.sql(CARD.formatted("act_ru_task") + " where t.id_ in (:ids)")
            .param("ids", taskIds)
            .query(OpenTasks::card)
            .list();
  }

  TaskCard card(String taskId) {
    return jdbc.sql(CARD.formatted("act_ru_task") + " where t.id_ = :id")
        .param("id", taskId)
        .query(OpenTasks::card)
        .single();
  }

  /** Returns what these tasks are about; those without an object are left out. */
  Map<String, TaskObject> objects(Collection<String> taskIds) {
    return taskIds.isEmpty()
        ? Map.of()
        : jdbc
            .sql(OBJECTS)
            .param("ids", taskIds)
            .query((row, number) -> Map.entry(row.getString("id_"), row.getString("about")))
            .list()
            .stream()
            .collect(
                Collectors.toMap(Map.Entry::getKey, task -> TaskObject.parsed(task.getValue())));
  }

  /** Returns whether a task with this id existed and is done. */
  boolean wasThere(String taskId) {
    return jdbc.sql("select exists (select 1 from act_hi_actinst where task_id_ = :id)")
        .param("id", taskId)
        .query(Boolean.class)
        .single();
  }

  /** Returns the case of a task, also of one that is done. */
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

  private static TaskCard cardOrNone(ResultSet row, int number) throws SQLException {
    return row.getString("id_") == null ? null : card(row, number);
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
        row.getString("candidates"),
        TaskObject.parsed(row.getString("about")));
  }
}
