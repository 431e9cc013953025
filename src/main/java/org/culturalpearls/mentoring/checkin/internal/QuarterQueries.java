package org.culturalpearls.mentoring.checkin.internal;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.culturalpearls.cycle.ParticipationId;
import org.culturalpearls.cycle.Step;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds the towns without a mentor that looked back at their plan a quarter ago. */
@Component
class QuarterQueries {

  /**
   * Locks their plans, so that no other node asks at the same time. A town looked back when its
   * plan came into force, when it was asked in a review or a check-in, and when a mentoring ended.
   * Whoever could not answer within the title year is left to the final report.
   */
  private static final String DUE =
      """
      select c.id, b.at,
        (select count(*) from quarterly_review r where r.participation_id = c.id) as reviews
      from plan p
        join participation c on c.id = p.participation_id
        join cycle y on y.id = c.cycle_id
        left join cycle_step_days i on i.cycle_id = y.id and i.step = 'CHECK_IN_INTERVAL'
        left join cycle_step_days d on d.cycle_id = y.id and d.step = 'ANSWER_CHECK_IN'
        cross join lateral (select coalesce(greatest(
          (select max(e.at) from case_event e
            where e.participation_id = c.id and e.kind = 'plan.in-force'),
          (select max(r.asked_at) from quarterly_review r where r.participation_id = c.id),
          (select max(m.ended_at) from mentoring m
            where m.participation_id = c.id and m.active_since is not null),
          (select max(k.opens_at) from check_in k join mentoring m on m.id = k.mentoring_id
            where m.participation_id = c.id and k.answer_by is not null)), p.edited_at) as at) b
      where p.state = 'IN_FORCE' and c.stage = 'IN_FORCE'
        and not exists (select 1 from mentoring m
          where m.participation_id = c.id and m.state in ('ACTIVE', 'CLOSING'))
        and (b.at at time zone y.zone)::date + coalesce(i.days, :interval)
          <= (cast(:now as timestamptz) at time zone y.zone)::date
        and (cast(:now as timestamptz) at time zone y.zone)::date + coalesce(d.days, :answer)
          <= y.ends_on
      order by c.id
      limit :most for update of p skip locked
      """;

  private final JdbcClient jdbc;

  QuarterQueries(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Returns the first of them, and locks them. */
  List<Due> due(Instant now, int most) {
    return jdbc.sql(DUE)
        .param("now", now.atOffset(ZoneOffset.UTC))
        .param("interval", Step.CHECK_IN_INTERVAL.defaultDays())
        .param("answer", Step.ANSWER_CHECK_IN.defaultDays())
        .param("most", most)
        .query(
            (row, number) ->
                new Due(
                    new ParticipationId(row.getLong(1)),
                    row.getObject(2, OffsetDateTime.class).toInstant(),
                    row.getInt(3)))
        .list();
  }

  /**
   * A town that is to be asked.
   *
   * @param lookedBack when it last looked back at its plan
   * @param reviews how many reviews it was asked for
   */
  record Due(ParticipationId town, Instant lookedBack, int reviews) {}
}
