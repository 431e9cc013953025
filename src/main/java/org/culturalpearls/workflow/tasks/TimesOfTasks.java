package org.culturalpearls.workflow.tasks;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.culturalpearls.cycle.CaseKey;
import org.culturalpearls.desk.TaskTimes;
import org.culturalpearls.workflow.model.ProcessKind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Measures how long tasks wait: open ones since they began, those that were done from beginning to
 * end. Tasks that ended without being done, since their time was over or the case ended, say
 * nothing. What retention has removed is not counted.
 */
@Component
class TimesOfTasks implements TaskTimes {

  /** Of the engine's states of an activity: it ended because something else ended it. */
  private static final int CANCELED = 2;

  private static final String TIMES =
      """
      with them as (
        select t.task_def_key_ as task, t.due_date_,
               extract(epoch from cast(:now as timestamp) - t.create_time_) as open_for,
               null as done_in
          from act_ru_execution e
          join act_ru_task t on t.proc_inst_id_ = e.id_
         where e.business_key_ = any(:cases) and e.parent_id_ is null
           and not split_part(t.proc_def_id_, ':', 1) = any(:ofReviews)
           and not (e.business_key_ = any(:hidden)
             and split_part(t.proc_def_id_, ':', 1) = any(:ofNominations))
        union all
        select a.act_id_, null, null, extract(epoch from a.end_time_ - a.start_time_)
          from act_hi_procinst p
          join act_hi_actinst a on a.proc_inst_id_ = p.proc_inst_id_
         where p.business_key_ = any(:cases) and a.act_type_ = 'userTask'
           and a.end_time_ is not null and a.act_inst_state_ <> :canceled
           and not p.proc_def_key_ = any(:ofReviews)
           and not (p.business_key_ = any(:hidden) and p.proc_def_key_ = any(:ofNominations))
      )
      select task, count(open_for) as open,
             count(*) filter (where due_date_ < cast(:now as timestamp)) as overdue,
             percentile_cont(0.5) within group (order by open_for) as median,
             max(open_for) as longest, count(done_in) as done,
             percentile_cont(0.5) within group (order by done_in) as done_median
        from them group by task
      """;

  private final JdbcClient jdbc;

  TimesOfTasks(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public List<Waiting> of(
      Collection<CaseKey> cases, Collection<CaseKey> withoutNomination, Instant now) {
    return jdbc.sql(TIMES)
        .param("now", Timestamp.from(now))
        .param("canceled", CANCELED)
        .param("cases", keys(cases))
        .param("hidden", keys(withoutNomination))
        .param("ofReviews", ids(ProcessKind.ids(ProcessKind::tellsWhoReviews)))
        .param("ofNominations", ids(ProcessKind.ids(ProcessKind::isOfNomination)))
        .query(TimesOfTasks::waiting)
        .list();
  }

  private static Waiting waiting(ResultSet row, int number) throws SQLException {
    return new Waiting(
        row.getString("task"),
        row.getInt("open"),
        row.getInt("overdue"),
        seconds(row, "median"),
        seconds(row, "longest"),
        row.getInt("done"),
        seconds(row, "done_median"));
  }

  /** A task that began a moment ago may seem to begin later, by the other clock of two servers. */
  private static Long seconds(ResultSet row, String column) throws SQLException {
    double value = row.getDouble(column);
    return row.wasNull() ? null : Math.max(0, Math.round(value));
  }

  private static String[] keys(Collection<CaseKey> cases) {
    return cases.stream().map(CaseKey::value).toArray(String[]::new);
  }

  private static String[] ids(List<String> processes) {
    return processes.toArray(String[]::new);
  }
}
