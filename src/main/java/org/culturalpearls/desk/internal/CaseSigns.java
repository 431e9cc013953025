package org.culturalpearls.desk.internal;

/**
 * Parts of statements that read when somebody of a case was last heard of: acts, messages,
 * meetings. They stand in a statement with a case {@code o} (with {@code team}, {@code started_at}
 * and {@code zone}) and its open mentoring {@code m}.
 */
final class CaseSigns {

  /** The last sign of the town, or when it began to take part. */
  static final String OF_TOWN = "greatest(o.started_at, team_event.at, team_message.at, met.at)";

  /** The last sign of the mentors, or when the mentoring became active. */
  static final String OF_MENTORS =
      "greatest(m.active_since, mentor_event.at, mentor_message.at, met.at)";

  /** What both read. */
  static final String JOINS =
      """
        left join lateral (
          select e.at from case_event e
           where e.participation_id = o.id and e.actor_id = any(o.team)
           order by e.at desc limit 1) team_event on true
        left join lateral (
          select max(e.written_at) as at from message e
           where e.participation_id = o.id and e.author_id = any(o.team)) team_message on true
        left join lateral (
          select e.at from case_event e
           where e.participation_id = o.id and e.actor_id in (m.lead_id, m.twin_id)
           order by e.at desc limit 1) mentor_event on true
        left join lateral (
          select max(e.written_at) as at from message e
           where e.participation_id = o.id
             and e.author_id in (m.lead_id, m.twin_id)) mentor_message on true
        left join lateral (
          select max(h.held_on)::timestamp at time zone o.zone as at from meeting h
           where h.mentoring_id = m.id) met on true
      """;

  private CaseSigns() {}
}
