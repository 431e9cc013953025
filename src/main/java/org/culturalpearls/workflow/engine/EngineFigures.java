package org.culturalpearls.workflow.engine;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import org.culturalpearls.metrics.WatchedFigures;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Metrics of the engine's tasks and jobs. */
@Component
class EngineFigures implements WatchedFigures {

  private static final String OPEN = "pearls.tasks.open";
  private static final String OVERDUE = "pearls.tasks.overdue";
  private static final String FAILED = "pearls.jobs.failed";
  private static final String INCIDENTS = "pearls.incidents.open";

  /** A programme has some thousand open tasks; overdue ones are found by the index on the date. */
  private static final String COUNT =
      """
      select (select count(*) from act_ru_task) as open,
             (select count(*) from act_ru_task where due_date_ < :now) as overdue,
             (select count(*) from act_ru_job where retries_ = 0) as failed,
             (select count(*) from act_ru_incident) as incidents
      """;

  private final JdbcClient jdbc;
  private final Clock clock;

  EngineFigures(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  @Override
  public Map<String, String> meanings() {
    return Map.of(
        OPEN, "Tasks that wait for a person",
        OVERDUE, "Open tasks past their due date",
        FAILED, "Jobs without tries left",
        INCIDENTS, "Incidents that Cockpit shows");
  }

  @Override
  public Map<String, Number> count() {
    return jdbc.sql(COUNT)
        .param("now", Timestamp.from(clock.instant()))
        .query(EngineFigures::figures)
        .single();
  }

  private static Map<String, Number> figures(ResultSet row, int number) throws SQLException {
    Map<String, Number> figures = new LinkedHashMap<>();
    figures.put(OPEN, row.getLong("open"));
    figures.put(OVERDUE, row.getLong("overdue"));
    figures.put(FAILED, row.getLong("failed"));
    figures.put(INCIDENTS, row.getLong("incidents"));
    return figures;
  }
}
