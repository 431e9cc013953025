package org.culturalpearls.desk.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.culturalpearls.cycle.CycleId;
import org.culturalpearls.cycle.ParticipationId;
import org.culturalpearls.cycle.Stage;
import org.culturalpearls.desk.CaseListService.Order;
import org.culturalpearls.desk.CaseListService.Wanted;
import org.culturalpearls.desk.internal.HiddenInLists.Hidden;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.shared.Columns;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds, sorts and cuts the list of cases in one statement (ADR 38). */
@Component
class CaseListQueries {

  private static final int DAYS_OF_WEEK = 7;

  private static final String OPEN_MENTORING =
      "m.state in ('SEEKING', 'ASKED', 'AGREEING', 'ACTIVE', 'CLOSING')";

  private static final String MENTORS =
      """
      select distinct on (h.name, h.id) h.id, h.name
        from mentoring m join person h on h.id = m.lead_id
       where {open}
       order by h.name, h.id
      """
          .replace("{open}", OPEN_MENTORING);

  private static final String STAGES =
      """
      select p.cycle_id, p.stage, count(*) as towns
        from participation p
        join cycle c on c.id = p.cycle_id and not c.finished
       where {seen}
       group by p.cycle_id, p.stage
      """
          .replace("{seen}", HiddenInLists.SEEN);

  /** Tasks that the reader may know of, which are those of nobody else's conflict or review. */
  private static final String TASKS =
      """
      from task_reminder r
               where r.case_key = o.case_key and not r.process = any(:ofReviews)
                 and not (o.case_key = any(:hidden) and r.process = any(:ofNominations))
      """;

  private static final String FOUND =
      """
      with o as (
        select p.id, p.case_key, p.stage, p.started_at, t.name as town, t.name_key, t.country,
               c.title_year, c.zone, c.id as cycle_id,
               array(select x.person_id from team_member x where x.participation_id = p.id) as team
          from participation p
          join cycle c on c.id = p.cycle_id
          join municipality t on t.id = p.municipality_id
         where {seen}
           and (cast(:cycle as bigint) is null or p.cycle_id = :cycle)
           and (cast(:stage as text) is null or p.stage = :stage)
           and (cast(:country as text) is null or t.country = :country)
      ), f as (
        select o.id, o.title_year, o.name_key, mentor.name as mentor, next.due_at,
               case when o.stage in ('PREPARING', 'IN_FORCE') then {town} end as town_sign,
               case when m.state = 'ACTIVE' then {mentors} end as mentor_sign
          from o
          left join mentoring m on m.participation_id = o.id and {open}
          left join person mentor on mentor.id = m.lead_id
      {signs}
          left join lateral (select min(r.due_at) as due_at {tasks}) next on true
         where (cast(:mentor as bigint) is null or :mentor in (m.lead_id, m.twin_id))
           and (:text = '' or strpos(lower(o.town), :text) > 0 or strpos(o.case_key, :text) > 0
             or exists (select 1 from person h
                         where (h.id = any(o.team) or h.id in (m.lead_id, m.twin_id))
                           and strpos(lower(h.name), :text) > 0))
           and (not :asksTasks or exists (select 1 {tasks}
                 and (not :overdue or r.due_at < :now)
                 and case cast(:side as text)
                       when 'TEAM' then r.recipient_id = any(o.team)
                       when 'MENTORS' then r.recipient_id in (m.lead_id, m.twin_id)
                       when 'OFFICE' then r.recipient_id is null
                         or not (r.recipient_id = any(o.team)
                           or r.recipient_id in (m.lead_id, m.twin_id))
                       else true end))
      )
      select f.*, count(*) over () as total from f
       where cast(:silentBefore as timestamptz) is null
          or f.town_sign <= :silentBefore or f.mentor_sign <= :silentBefore
       order by {order} limit :limit offset :offset
      """
          .replace("{town}", CaseSigns.OF_TOWN)
          .replace("{mentors}", CaseSigns.OF_MENTORS)
          .replace("{seen}", HiddenInLists.SEEN)
          .replace("{open}", OPEN_MENTORING)
          .replace("{signs}", CaseSigns.JOINS)
          .replace("{tasks}", TASKS);

  private final JdbcClient jdbc;

  CaseListQueries(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  Map<PersonId, String> mentors() {
    Map<PersonId, String> names = new LinkedHashMap<>();
    jdbc.sql(MENTORS)
        .query(
            row -> {
              names.put(new PersonId(row.getLong("id")), row.getString("name"));
            });
    return names;
  }

  Map<CycleId, Map<Stage, Integer>> stages(Hidden hidden) {
    Map<CycleId, Map<Stage, Integer>> found = new HashMap<>();
    jdbc.sql(STAGES)
        .param("hidden", hidden.keys())
        .query(
            row -> {
              found
                  .computeIfAbsent(
                      new CycleId(row.getLong("cycle_id")), cycle -> new EnumMap<>(Stage.class))
                  .put(Stage.valueOf(row.getString("stage")), row.getInt("towns"));
            });
    return found;
  }

  /**
   * Returns a part of the list, in its order.
   *
   * @param hidden what the reader may not see
   */
  List<Found> found(Wanted wanted, Hidden hidden, Instant now, int limit, int offset) {
    return hidden
        .in(jdbc.sql(FOUND.replace("{order}", order(wanted.order(), wanted.down()))))
        .param("cycle", wanted.cycle() == null ? null : wanted.cycle().value())
        .param("stage", wanted.stage() == null ? null : wanted.stage().name())
        .param("country", wanted.country() == null ? null : wanted.country().name())
        .param("mentor", wanted.mentor() == null ? null : wanted.mentor().value())
        .param("text", wanted.text() == null ? "" : wanted.text().strip().toLowerCase(Locale.ROOT))
        .param("asksTasks", wanted.overdue() || wanted.waitsFor() != null)
        .param("overdue", wanted.overdue())
        .param("side", wanted.waitsFor() == null ? null : wanted.waitsFor().name())
        .param("now", Timestamp.from(now))
        .param(
            "silentBefore",
            wanted.silentWeeks() == null
                ? null
                : Timestamp.from(
                    now.minus(Duration.ofDays((long) wanted.silentWeeks() * DAYS_OF_WEEK))))
        .param("limit", limit)
        .param("offset", offset)
        .query(CaseListQueries::found)
        .list();
  }

  private static String order(Order order, boolean down) {
    String direction = down ? " desc" : " asc";
    String town = "f.name_key, f.id";
    return switch (order) {
      case YEAR -> "f.title_year" + (down ? " asc, " : " desc, ") + town;
      case TOWN -> "f.name_key" + direction + ", f.id";
      case MENTOR -> "f.mentor" + direction + " nulls last, " + town;
      case DUE -> "f.due_at" + direction + " nulls last, " + town;
      case TOWN_SIGN -> "f.town_sign" + direction + " nulls last, " + town;
      case MENTOR_SIGN -> "f.mentor_sign" + direction + " nulls last, " + town;
    };
  }

  private static Found found(ResultSet row, int number) throws SQLException {
    return new Found(
        new ParticipationId(row.getLong("id")),
        row.getString("mentor"),
        Columns.instant(row, "due_at"),
        Columns.instant(row, "town_sign"),
        Columns.instant(row, "mentor_sign"),
        row.getInt("total"));
  }

  /**
   * A row of the list.
   *
   * @param total how many rows the whole list has
   */
  record Found(
      ParticipationId id,
      String mentor,
      Instant due,
      Instant townSign,
      Instant mentorSign,
      int total) {}
}
