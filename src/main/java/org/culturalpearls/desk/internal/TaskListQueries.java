package org.culturalpearls.desk.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.culturalpearls.desk.TaskListService.Listed;
import org.culturalpearls.desk.TaskListService.Wanted;
import org.culturalpearls.desk.internal.HiddenInLists.Hidden;
import org.culturalpearls.people.Country;
import org.culturalpearls.shared.Columns;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds, sorts and cuts the list of open tasks in one statement (ADR 38). */
@Component
class TaskListQueries {

  private static final String FOUND =
      """
      with o as (
        select r.task_id, min(r.due_at) as due_at, r.case_key, r.process,
               coalesce(array_agg(r.recipient_id) filter (where r.recipient_id is not null), '{}')
                 as people
          from task_reminder r
         where not r.process = any(:ofReviews)
           and (cast(:task as text) is null or r.task = :task)
         group by r.task_id, r.case_key, r.process
      ), f as (
        select o.task_id, o.due_at, t.country, t.name_key,
               array(select h.name from person h where h.id = any(o.people) order by h.name)
                 as names
          from o
          left join participation p on p.case_key = o.case_key
          left join municipality t on t.id = p.municipality_id
          left join mentoring m on m.participation_id = p.id
           and m.state in ('SEEKING', 'ASKED', 'AGREEING', 'ACTIVE', 'CLOSING')
         where not (o.case_key is not null and o.case_key = any(:hidden)
                 and (o.process = any(:ofNominations) or p.stage in ('ENTERED', 'NOT_SELECTED')))
           and (cast(:cycle as bigint) is null or p.cycle_id = :cycle)
           and (cast(:country as text) is null or t.country = :country)
           and (cast(:dueBefore as timestamptz) is null or o.due_at < :dueBefore)
           and case cast(:side as text)
                 when 'TEAM' then exists (select 1 from team_member x
                   where x.participation_id = p.id and x.person_id = any(o.people))
                 when 'MENTORS' then coalesce(m.lead_id = any(o.people), false)
                   or coalesce(m.twin_id = any(o.people), false)
                 when 'OFFICE' then not (coalesce(m.lead_id = any(o.people), false)
                   or coalesce(m.twin_id = any(o.people), false)
                   or exists (select 1 from team_member x
                     where x.participation_id = p.id and x.person_id = any(o.people)))
                 else true end
           and (:text = '' or strpos(lower(t.name), :text) > 0 or strpos(o.case_key, :text) > 0
             or exists (select 1 from person h
                         where h.id = any(o.people) and strpos(lower(h.name), :text) > 0))
      )
      select f.*, count(*) over () as total from f order by {order} limit :limit offset :offset
      """;

  private final JdbcClient jdbc;

  TaskListQueries(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * Returns a part of the list, in its order.
   *
   * @param hidden what the reader may not see
   */
  List<Found> found(Wanted wanted, Hidden hidden, Instant now, int limit, int offset) {
    return hidden
        .in(jdbc.sql(FOUND.replace("{order}", order(wanted))))
        .param("task", wanted.task())
        .param("cycle", wanted.cycle() == null ? null : wanted.cycle().value())
        .param("country", wanted.country() == null ? null : wanted.country().name())
        .param("side", wanted.waitsFor() == null ? null : wanted.waitsFor().name())
        .param("text", wanted.text() == null ? "" : wanted.text().strip().toLowerCase(Locale.ROOT))
        .param(
            "dueBefore",
            wanted.overdueDays() == null
                ? null
                : Timestamp.from(now.minus(Duration.ofDays(wanted.overdueDays()))))
        .param("limit", limit)
        .param("offset", offset)
        .query(TaskListQueries::found)
        .list();
  }

  private static String order(Wanted wanted) {
    String direction = wanted.down() ? " desc" : " asc";
    return switch (wanted.order()) {
      case DUE -> "f.due_at" + direction + ", f.task_id";
      case TOWN -> "f.name_key" + direction + " nulls last, f.due_at, f.task_id";
    };
  }

  private static Found found(ResultSet row, int number) throws SQLException {
    return new Found(
        new Listed(
            row.getString("task_id"),
            Columns.oneOf(row, "country", Country.class),
            Columns.instant(row, "due_at"),
            List.of((String[]) row.getArray("names").getArray())),
        row.getInt("total"));
  }

  /**
   * A row of the list.
   *
   * @param total how many rows the whole list has
   */
  record Found(Listed task, int total) {}
}
