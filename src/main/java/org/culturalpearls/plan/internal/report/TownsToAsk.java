package org.culturalpearls.plan.internal.report;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.culturalpearls.cycle.ParticipationId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds the towns that are to be asked for their final report. */
@Component
class TownsToAsk {

  /**
   * Locks their plans, so that no other node asks at the same time. Years that ended longer ago are
   * not asked about: that would come as a surprise after an upgrade.
   */
  private static final String DUE =
      """
      select p.participation_id from plan p
        join participation c on c.id = p.participation_id
        join cycle y on y.id = c.cycle_id
      where p.state = 'IN_FORCE' and c.stage in ('IN_FORCE', 'COMPLETED')
        and y.ends_on < (cast(:now as timestamptz) at time zone y.zone)::date
        and y.ends_on >= (cast(:now as timestamptz) at time zone y.zone)::date - :days
        and not exists (select 1 from final_report r where r.participation_id = c.id)
      order by p.participation_id
      limit :most for update of p skip locked
      """;

  private final JdbcClient jdbc;

  TownsToAsk(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * Returns the first of them, and locks them.
   *
   * @param days how long ago the title year may have ended
   */
  List<ParticipationId> due(Instant now, int days, int most) {
    return jdbc.sql(DUE)
        .param("now", now.atOffset(ZoneOffset.UTC))
        .param("days", days)
        .param("most", most)
        .query((row, number) -> new ParticipationId(row.getLong(1)))
        .list();
  }
}
