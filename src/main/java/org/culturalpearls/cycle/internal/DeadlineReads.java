package org.culturalpearls.cycle.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.Map;
import org.culturalpearls.cycle.CycleId;
import org.culturalpearls.cycle.ParticipationId;
import org.culturalpearls.cycle.ParticipationView;
import org.culturalpearls.cycle.Step;
import org.culturalpearls.shared.Columns;
import org.culturalpearls.shared.NotFound;
import org.culturalpearls.shared.TransactionCache;
import org.culturalpearls.shared.Versioned;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the input of a cycle's deadlines in one statement. */
@Component
class DeadlineReads {

  /** The columns of a cycle {@code c}. */
  static final String COLUMNS =
      """
      c.zone, c.plan_due_on, c.plan_due_time, c.ends_on,
        array(select s.step from cycle_step_days s where s.cycle_id = c.id order by s.step) as steps,
        array(select s.days from cycle_step_days s where s.cycle_id = c.id order by s.step) as days
      """;

  private final JdbcClient jdbc;
  private final CaseReads cases;

  DeadlineReads(JdbcClient jdbc, CaseReads cases) {
    this.jdbc = jdbc;
    this.cases = cases;
  }

  DeadlineSettings of(ParticipationId participation) {
    return cases
        .byId(participation)
        .map(Versioned::value)
        .map(ParticipationView::cycleId)
        .map(this::of)
        .orElseThrow(() -> new NotFound("error.cycle.no-participation"));
  }

  DeadlineSettings of(CycleId cycle) {
    return TransactionCache.once(new OfCycle(cycle), () -> read(cycle));
  }

  /** Caches what was read with something else, while a task is completed. */
  static void keep(CycleId cycle, ResultSet row) throws SQLException {
    DeadlineSettings settings = settings(row);
    TransactionCache.once(new OfCycle(cycle), () -> settings);
  }

  private record OfCycle(CycleId cycle) {}

  private DeadlineSettings read(CycleId cycle) {
    return jdbc.sql("select " + COLUMNS + " from cycle c where c.id = :id")
        .param("id", cycle.value())
        .query((row, number) -> settings(row))
        .optional()
        .orElseThrow(() -> new NotFound("error.cycle.no-cycle"));
  }

  private static DeadlineSettings settings(ResultSet row) throws SQLException {
    String[] steps = (String[]) row.getArray("steps").getArray();
    Integer[] days = (Integer[]) row.getArray("days").getArray();
    Map<Step, Integer> byStep = new EnumMap<>(Step.class);
    for (int i = 0; i < steps.length; i++) {
      byStep.put(Step.valueOf(steps[i]), days[i]);
    }
    return new DeadlineSettings(
        ZoneId.of(row.getString("zone")),
        Columns.date(row, "plan_due_on"),
        row.getObject("plan_due_time", LocalTime.class),
        Columns.date(row, "ends_on"),
        byStep);
  }
}
