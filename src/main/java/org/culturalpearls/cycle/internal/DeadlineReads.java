package org.culturalpearls.cycle.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneId;
import org.culturalpearls.cycle.CycleId;
import org.culturalpearls.cycle.ParticipationId;
import org.culturalpearls.cycle.Step;
import org.culturalpearls.shared.Columns;
import org.culturalpearls.shared.NotFound;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads what deadlines are computed from. */
@Component
class DeadlineReads {

  private final JdbcClient jdbc;

  DeadlineReads(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  DeadlineSettings of(ParticipationId participation, Step step) {
    return jdbc.sql(
            """
            select c.zone, c.plan_due_on, coalesce(s.days, :standard) as days
            from participation p join cycle c on c.id = p.cycle_id
              left join cycle_step_days s on s.cycle_id = c.id and s.step = :step
            where p.id = :id
            """)
        .param("standard", step.defaultDays())
        .param("step", step.name())
        .param("id", participation.value())
        .query(DeadlineReads::settings)
        .optional()
        .orElseThrow(() -> new NotFound("error.cycle.no-participation"));
  }

  DeadlineSettings of(ParticipationId participation) {
    return jdbc.sql(
            """
            select c.zone, c.plan_due_on, 0 as days
            from participation p join cycle c on c.id = p.cycle_id where p.id = :id
            """)
        .param("id", participation.value())
        .query(DeadlineReads::settings)
        .optional()
        .orElseThrow(() -> new NotFound("error.cycle.no-participation"));
  }

  DeadlineSettings of(CycleId cycle) {
    return jdbc.sql("select zone, plan_due_on, 0 as days from cycle where id = :id")
        .param("id", cycle.value())
        .query(DeadlineReads::settings)
        .optional()
        .orElseThrow(() -> new NotFound("error.cycle.no-cycle"));
  }

  private static DeadlineSettings settings(ResultSet row, int number) throws SQLException {
    return new DeadlineSettings(
        ZoneId.of(row.getString("zone")), Columns.date(row, "plan_due_on"), row.getInt("days"));
  }
}
