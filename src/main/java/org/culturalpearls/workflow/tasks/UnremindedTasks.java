package org.culturalpearls.workflow.tasks;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.culturalpearls.notification.outbox.OpenTask;
import org.culturalpearls.notification.outbox.TaskEvent;
import org.culturalpearls.notification.outbox.TaskObject;
import org.culturalpearls.workflow.engine.spi.ActingPerson;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Creates reminders of tasks that were open before reminders existed, as after an upgrade: searched
 * at each start, one page and one commit at a time. Two nodes that start together write the same.
 * Reminders of tasks that change at this moment follow from the change.
 */
@Component
class UnremindedTasks {

  private static final int PAGE = 200;

  private static final String FIND =
      """
      select t.id_, p.key_ as process, t.task_def_key_, e.business_key_, t.due_date_, t.assignee_,
             array(select l.group_id_ from act_ru_identitylink l
               where l.task_id_ = t.id_ and l.type_ = 'candidate' and l.group_id_ is not null
               order by l.group_id_) as groups, OBJECT as about
        from act_ru_task t
        join act_re_procdef p on p.id_ = t.proc_def_id_
        left join act_ru_execution e on e.id_ = t.proc_inst_id_
       where t.due_date_ is not null and t.id_ > :after
         and not exists (select 1 from task_reminder r where r.task_id = t.id_)
       order by t.id_ limit :page for share of t skip locked
      """
          .replace("OBJECT", ObjectsOfTasks.COLUMN);

  private final JdbcClient jdbc;
  private final TransactionTemplate transaction;
  private final ApplicationEventPublisher events;

  UnremindedTasks(
      JdbcClient jdbc, TransactionTemplate transaction, ApplicationEventPublisher events) {
    this.jdbc = jdbc;
    this.transaction = transaction;
    this.events = events;
  }

  @EventListener(ApplicationStartedEvent.class)
  @Order(1)
  void find() {
    String last = "";
    while (last != null) {
      String after = last;
      last = transaction.execute(status -> page(after));
    }
  }

  /** Returns the id of the last task of a full page, or null. */
  private String page(String after) {
    List<OpenTask> found =
        jdbc.sql(FIND)
            .param("after", after)
            .param("page", PAGE)
            .query(UnremindedTasks::task)
            .list();
    found.forEach(task -> events.publishEvent(new TaskEvent.Found(task)));
    return found.size() < PAGE ? null : found.get(PAGE - 1).id();
  }

  private static OpenTask task(ResultSet row, int number) throws SQLException {
    Array groups = row.getArray("groups");
    return new OpenTask(
        row.getString("id_"),
        row.getString("process"),
        row.getString("task_def_key_"),
        row.getString("business_key_"),
        row.getTimestamp("due_date_").toInstant(),
        ActingPerson.person(row.getString("assignee_")).orElse(null),
        List.of((String[]) groups.getArray()),
        TaskObject.parsed(row.getString("about")));
  }
}
