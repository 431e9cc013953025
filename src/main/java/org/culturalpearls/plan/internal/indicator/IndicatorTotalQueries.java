package org.culturalpearls.plan.internal.indicator;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.culturalpearls.cycle.ParticipationId;
import org.culturalpearls.plan.content.Direction;
import org.culturalpearls.plan.content.PlannedIndicator;
import org.culturalpearls.plan.content.RowId;
import org.culturalpearls.plan.indicator.ValueId;
import org.culturalpearls.plan.indicator.ValueView;
import org.culturalpearls.shared.Columns;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Reads the indicators of many plans in one statement, each with the one value that tells as much
 * as all of them: the latest, or the sum of one whose values add up.
 */
@Component
class IndicatorTotalQueries {

  private static final String INDICATORS =
      """
      select p.participation_id, i.id, i.measure_id, i.direction, i.cumulative, i.baseline, i.baseline_on,
             i.target, i.target_on, i.kit_key, m.starts_on, v.*
        from plan p
        join plan_indicator i on i.plan_id = p.id
        join plan_measure m on m.id = i.measure_id
        left join lateral (
          select x.id as value_id, x.day, x.entered_at,
                 case when i.cumulative then sum(x.amount) over () else x.amount end as amount
            from indicator_value x
           where x.plan_id = p.id and x.indicator_id = i.id and x.taken_back_at is null
           order by x.day desc, x.entered_at desc, x.id desc limit 1) v on true
       where p.participation_id = any(:towns) and p.state in ('SUBMITTED', 'IN_FORCE')
         and not exists (select 1 from measure_word w
                          where w.plan_id = p.id and w.measure_id = m.id and w.state = 'DROPPED')
      """;

  private final JdbcClient jdbc;

  IndicatorTotalQueries(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * An indicator with what decides where it stands.
   *
   * @param begins the first day of its measure, or null
   */
  record Found(
      ParticipationId town,
      RowId id,
      RowId measure,
      PlannedIndicator indicator,
      LocalDate begins,
      Optional<ValueView> value) {}

  List<Found> of(Collection<ParticipationId> towns) {
    return jdbc.sql(INDICATORS)
        .param("towns", Columns.any(towns))
        .query(IndicatorTotalQueries::found)
        .list();
  }

  private static Found found(ResultSet row, int number) throws SQLException {
    RowId id = new RowId(row.getLong("id"));
    return new Found(
        new ParticipationId(row.getLong("participation_id")),
        id,
        new RowId(row.getLong("measure_id")),
        indicator(row),
        Columns.date(row, "starts_on"),
        row.getBigDecimal("amount") == null ? Optional.empty() : Optional.of(value(row, id)));
  }

  private static PlannedIndicator indicator(ResultSet row) throws SQLException {
    return new PlannedIndicator(
        null,
        "",
        "",
        Columns.oneOf(row, "direction", Direction.class),
        null,
        row.getBoolean("cumulative"),
        row.getBigDecimal("baseline"),
        Columns.date(row, "baseline_on"),
        "",
        row.getBigDecimal("target"),
        Columns.date(row, "target_on"),
        row.getString("kit_key"));
  }

  private static ValueView value(ResultSet row, RowId indicator) throws SQLException {
    return new ValueView(
        new ValueId(row.getLong("value_id")),
        0,
        indicator,
        Columns.date(row, "day"),
        row.getBigDecimal("amount"),
        "",
        "",
        new ValueView.Act(null, Columns.instant(row, "entered_at")),
        null,
        null,
        null);
  }
}
