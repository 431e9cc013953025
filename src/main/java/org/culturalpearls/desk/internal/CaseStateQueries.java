package org.culturalpearls.desk.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.culturalpearls.cycle.CaseKey;
import org.culturalpearls.cycle.ParticipationId;
import org.culturalpearls.cycle.Stage;
import org.culturalpearls.desk.Risk;
import org.culturalpearls.desk.RiskReason;
import org.culturalpearls.mentoring.agreement.MeetingRhythm;
import org.culturalpearls.mentoring.agreement.MentoringState;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.plan.PlanState;
import org.culturalpearls.shared.Columns;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Reads what is known of open cases in one statement: a row for each, its parts looked up in
 * indexes. It joins tables of many modules below, which it never writes (ADR 38).
 */
@Component
class CaseStateQueries {

  /** The kind of event by which the history of a case tells of a reminder. */
  static final String REMINDED = "desk.reminded";

  /** The kind of event by which it tells that a coordinator spoke with somebody. */
  static final String CALLED = "desk.called";

  private static final String OPEN =
      """
        from participation p
        join cycle c on c.id = p.cycle_id and not c.finished and not c.rehearsal
        join municipality t on t.id = p.municipality_id
       where p.stage in ('ENTERED', 'PREPARING', 'IN_FORCE')
      """;

  private static final String KEYS = "select p.case_key " + OPEN;

  /** Signs of the town are those of its present team: what others did is not theirs. */
  private static final String STATES =
"""
      with open as (
        select p.id, p.case_key, t.name as town, p.stage, p.lead_id, p.started_at, c.zone,
               c.plan_due_on, c.plan_due_time,
               array(select m.person_id from team_member m where m.participation_id = p.id) as team
          {open} and (cast(:case as text) is null or p.case_key = :case)
      )
      select o.*, o.lead_id = any(o.team) and lead.active as lead_there,
             {town} as town_sign,
             m.id as mentoring, m.state, m.lead_id as mentor, mentor.active as mentor_there,
             {mentors} as mentor_sign,
             greatest(m.active_since, met.at) as met_at,
             exists (select 1 from appointment a where a.mentoring_id = m.id
                      and a.state = 'AGREED' and a.starts_at > :now) as meets_later,
             (select g.rhythm from agreement g where g.mentoring_id = m.id) as rhythm,
             rated.lowest, rated.at as rated_at,
             array(select r.person_id from refused_address r
                     join person x on x.id = r.person_id and x.active and x.email = r.address
                    where r.person_id = any(o.team) or r.person_id in (m.lead_id, m.twin_id)
                    order by r.person_id) as refused,
             plan.state as plan,
             (coalesce(plan.extended_until, o.plan_due_on) + o.plan_due_time)
               at time zone o.zone as plan_due,
             late.task_id, late.process, late.task, late.due_at, late.about,
             array(select r.recipient_id from task_reminder r
                    where r.task_id = late.task_id and r.recipient_id is not null
                    order by r.recipient_id) as late_of,
             (select string_agg(told.reason || '=' || told.at, ',') from (
                select split_part(split_part(e.arguments, 'RiskReason:', 2), ' ', 1) as reason,
                       extract(epoch from max(e.at))::bigint as at
                  from case_event e
                 where e.participation_id = o.id and e.kind = :reminded
                 group by 1) told) as reminded,
             review.missed as review_missed
        from open o
        left join person lead on lead.id = o.lead_id
        left join mentoring m on m.participation_id = o.id
         and m.state in ('SEEKING', 'ASKED', 'AGREEING', 'ACTIVE', 'CLOSING')
        left join person mentor on mentor.id = m.lead_id
        left join plan on plan.participation_id = o.id
{signs}        left join lateral (
          select min(a.rating) as lowest, max(a.answered_at) as at
            from check_in k join check_in_answer a on a.check_in_id = k.id
           where k.mentoring_id = m.id and k.looked_into_at is null
             and k.number = (select max(l.number) from check_in l
                               join check_in_answer b on b.check_in_id = l.id
                              where l.mentoring_id = m.id)) rated on true
        left join lateral (
          select r.task_id, r.process, r.task, r.due_at, r.about from task_reminder r
           where r.case_key = o.case_key and r.recipient_id is not null and r.due_at < :now
             and not (o.case_key = any(:hidden) and r.process = any(:ofNominations))
           order by r.due_at, r.task_id limit 1) late on true
        left join lateral (
          select q.answer_by as missed from quarterly_review q
           where q.participation_id = o.id
             and q.number = (select max(l.number) from quarterly_review l
                              where l.participation_id = o.id)
             and q.answered_at is null and q.ended_at is null and q.answer_by < :now
             and not exists (select 1 from case_event e
                              where e.participation_id = o.id and e.kind = :called
                                and e.at >= q.answer_by)) review on true
       where not (o.stage = 'ENTERED' and o.case_key = any(:hidden))
       order by o.town, o.id
      """
          .replace("{open}", OPEN)
          .replace("{town}", CaseSigns.OF_TOWN)
          .replace("{mentors}", CaseSigns.OF_MENTORS)
          .replace("{signs}", CaseSigns.JOINS);

  private final JdbcClient jdbc;

  CaseStateQueries(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Returns the keys of all open cases. */
  List<CaseKey> openCases() {
    return jdbc.sql(KEYS).query((row, number) -> new CaseKey(row.getString("case_key"))).list();
  }

  /**
   * Returns what is known of the open cases.
   *
   * @param only one of them, or null for all
   * @param hidden cases whose nomination the reader may not see
   * @param ofNominations ids of the processes whose tasks are hidden with it
   */
  List<CaseState> states(
      CaseKey only, Collection<CaseKey> hidden, List<String> ofNominations, Instant now) {
    return jdbc.sql(STATES)
        .param("case", only == null ? null : only.value())
        .param("now", Timestamp.from(now))
        .param("hidden", hidden.stream().map(CaseKey::value).toArray(String[]::new))
        .param("ofNominations", ofNominations.toArray(String[]::new))
        .param("reminded", REMINDED)
        .param("called", CALLED)
        .query(CaseStateQueries::state)
        .list();
  }

  private static CaseState state(ResultSet row, int number) throws SQLException {
    return new CaseState(
        new ParticipationId(row.getLong("id")),
        new CaseKey(row.getString("case_key")),
        row.getString("town"),
        Columns.oneOf(row, "stage", Stage.class),
        new PersonId(row.getLong("lead_id")),
        row.getBoolean("lead_there"),
        Columns.instant(row, "town_sign"),
        row.getString("state") == null ? null : mentoring(row),
        persons(row, "refused"),
        Columns.oneOf(row, "plan", PlanState.class),
        Columns.instant(row, "plan_due"),
        row.getString("task_id") == null
            ? null
            : new Risk.OverdueTask(
                row.getString("task_id"),
                row.getString("process"),
                row.getString("task"),
                Columns.instant(row, "due_at"),
                row.getString("about")),
        persons(row, "late_of"),
        Columns.instant(row, "review_missed"),
        reminded(row.getString("reminded")));
  }

  private static CaseState.Mentoring mentoring(ResultSet row) throws SQLException {
    long mentor = row.getLong("mentor");
    return new CaseState.Mentoring(
        Columns.oneOf(row, "state", MentoringState.class),
        mentor == 0 ? null : new PersonId(mentor),
        row.getBoolean("mentor_there"),
        Columns.instant(row, "mentor_sign"),
        Columns.instant(row, "met_at"),
        row.getBoolean("meets_later"),
        Columns.oneOf(row, "rhythm", MeetingRhythm.class),
        row.getObject("lowest", Integer.class),
        Columns.instant(row, "rated_at"));
  }

  private static List<PersonId> persons(ResultSet row, String column) throws SQLException {
    return Columns.longs(row, column).stream().map(PersonId::new).toList();
  }

  /** Reads {@code TASK_OVERDUE=1799999999,NO_MEETING=1799990000}. */
  private static Map<RiskReason, Instant> reminded(String told) {
    Map<RiskReason, Instant> at = new EnumMap<>(RiskReason.class);
    if (told != null) {
      for (String each : told.split(",")) {
        String[] parts = each.split("=");
        at.put(RiskReason.valueOf(parts[0]), Instant.ofEpochSecond(Long.parseLong(parts[1])));
      }
    }
    return at;
  }
}
