package org.culturalpearls.plan.internal.indicator;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.culturalpearls.cycle.CycleId;
import org.culturalpearls.cycle.ParticipationId;
import org.culturalpearls.plan.content.RowId;
import org.culturalpearls.plan.indicator.MeasureState;
import org.culturalpearls.shared.Columns;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the measures of many plans in force, in as many statements however many there are. */
@Component
class CarriedOutQueries {

  private static final String TOWNS =
      """
      select c.id, r.asked_at, r.written_at
        from participation c
        join plan p on p.participation_id = c.id
        left join final_report r on r.participation_id = c.id
       where c.cycle_id = :cycle and p.state = 'IN_FORCE'
       order by c.id limit :most
      """;

  private static final String MEASURES =
      """
      select p.participation_id, m.id, w.state,
             coalesce((select sum(k.spent) from plan_cost k
                        where k.measure_id = m.id and k.bears <> 'HOURS_IN_KIND'), 0) as spent
        from plan p
        join plan_measure m on m.plan_id = p.id
        left join measure_word w on w.plan_id = p.id and w.measure_id = m.id
       where p.participation_id = any(:towns) and p.state = 'IN_FORCE'
      """;

  private static final String MILESTONES =
      """
      select s.id, s.measure_id
        from plan p
        join plan_milestone s on s.plan_id = p.id
       where p.participation_id = any(:towns) and s.measure_id is not null
      """;

  private final JdbcClient jdbc;

  CarriedOutQueries(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** A town whose plan is in force, with when its final report was asked for and written. */
  record Town(ParticipationId id, Instant askedAt, Instant writtenAt) {}

  /**
   * A measure.
   *
   * @param said what the team says of it
   */
  record Found(ParticipationId town, RowId id, Optional<MeasureState> said, BigDecimal spent) {}

  /** To which measure a milestone of a plan belongs. */
  record Belongs(RowId milestone, RowId measure) {}

  List<Town> towns(CycleId cycle, int most) {
    return jdbc.sql(TOWNS)
        .param("cycle", cycle.value())
        .param("most", most)
        .query(
            (row, number) ->
                new Town(
                    new ParticipationId(row.getLong("id")),
                    Columns.instant(row, "asked_at"),
                    Columns.instant(row, "written_at")))
        .list();
  }

  List<Found> measures(Collection<ParticipationId> towns) {
    return jdbc.sql(MEASURES)
        .param("towns", Columns.any(towns))
        .query(
            (row, number) ->
                new Found(
                    new ParticipationId(row.getLong("participation_id")),
                    new RowId(row.getLong("id")),
                    Optional.ofNullable(Columns.oneOf(row, "state", MeasureState.class)),
                    row.getBigDecimal("spent")))
        .list();
  }

  List<Belongs> milestones(Collection<ParticipationId> towns) {
    return jdbc.sql(MILESTONES)
        .param("towns", Columns.any(towns))
        .query(
            (row, number) ->
                new Belongs(new RowId(row.getLong("id")), new RowId(row.getLong("measure_id"))))
        .list();
  }
}
