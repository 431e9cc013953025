package org.culturalpearls.desk.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.culturalpearls.cycle.CaseKey;
import org.culturalpearls.cycle.ParticipationId;
import org.culturalpearls.desk.MilestoneListService.Listed;
import org.culturalpearls.desk.MilestoneListService.Wanted;
import org.culturalpearls.desk.internal.HiddenInLists.Hidden;
import org.culturalpearls.people.Country;
import org.culturalpearls.plan.MilestoneId;
import org.culturalpearls.plan.MilestoneState;
import org.culturalpearls.shared.Columns;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds, sorts and cuts the list of milestones in one statement (ADR 38). */
@Component
class MilestoneListQueries {

  private static final String FOUND =
      """
      with f as (
        select m.id, m.title, coalesce(h.name, m.owner_name) as owner, m.due_on, m.state,
               p.case_key, t.name as town, t.name_key, t.country,
               m.state in ('PLANNED', 'REWORK')
                 and m.due_on < cast(cast(:now as timestamptz) at time zone c.zone as date)
                 as overdue,
               exists (select 1 from milestone_event e
                        where e.milestone_id = m.id
                          and e.kind in ('NEW_DATE_APPROVED', 'EXTENDED')) as moved
          from milestone m
          join participation p on p.id = m.participation_id
          join cycle c on c.id = p.cycle_id
          join municipality t on t.id = p.municipality_id
          left join person h on h.id = m.owner_id
         where {seen} and not p.id = any(:withoutPlan)
           and (cast(:cycle as bigint) is null or p.cycle_id = :cycle)
           and (cast(:country as text) is null or t.country = :country)
           and (:text = '' or strpos(lower(t.name), :text) > 0 or strpos(p.case_key, :text) > 0
             or strpos(lower(m.title), :text) > 0
             or strpos(lower(coalesce(h.name, m.owner_name)), :text) > 0)
      )
      select f.*, count(*) over () as total from f
       where case cast(:stands as text)
               when 'OPEN' then f.state in ('PLANNED', 'REPORTED', 'REWORK') and not f.overdue
               when 'OVERDUE' then f.overdue
               when 'MOVED' then f.moved
               else cast(:stands as text) is null or f.state = cast(:stands as text) end
       order by {order} limit :limit offset :offset
      """
          .replace("{seen}", HiddenInLists.SEEN);

  private final JdbcClient jdbc;

  MilestoneListQueries(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * Returns a part of the list, in its order.
   *
   * @param hidden what the reader may not see
   * @param withoutPlan whose plan the reader may not see
   */
  List<Found> found(
      Wanted wanted,
      Hidden hidden,
      Collection<ParticipationId> withoutPlan,
      Instant now,
      int limit,
      int offset) {
    return hidden
        .in(jdbc.sql(FOUND.replace("{order}", order(wanted))))
        .param("withoutPlan", Columns.any(withoutPlan))
        .param("cycle", wanted.cycle() == null ? null : wanted.cycle().value())
        .param("country", wanted.country() == null ? null : wanted.country().name())
        .param("stands", wanted.stands() == null ? null : wanted.stands().name())
        .param("text", wanted.text() == null ? "" : wanted.text().strip().toLowerCase(Locale.ROOT))
        .param("now", Timestamp.from(now))
        .param("limit", limit)
        .param("offset", offset)
        .query(MilestoneListQueries::found)
        .list();
  }

  private static String order(Wanted wanted) {
    String direction = wanted.down() ? " desc" : " asc";
    return switch (wanted.order()) {
      case DUE -> "f.due_on" + direction + ", f.id";
      case TOWN -> "f.name_key" + direction + ", f.due_on, f.id";
      case OWNER -> "lower(f.owner)" + direction + ", f.due_on, f.id";
    };
  }

  private static Found found(ResultSet row, int number) throws SQLException {
    return new Found(
        new Listed(
            new MilestoneId(row.getLong("id")),
            new CaseKey(row.getString("case_key")),
            row.getString("town"),
            Columns.oneOf(row, "country", Country.class),
            row.getString("title"),
            row.getString("owner"),
            Columns.date(row, "due_on"),
            Columns.oneOf(row, "state", MilestoneState.class),
            row.getBoolean("overdue"),
            row.getBoolean("moved")),
        row.getInt("total"));
  }

  /**
   * A row of the list.
   *
   * @param total how many rows the whole list has
   */
  record Found(Listed milestone, int total) {}
}
