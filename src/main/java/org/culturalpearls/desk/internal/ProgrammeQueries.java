package org.culturalpearls.desk.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.culturalpearls.cycle.CaseKey;
import org.culturalpearls.cycle.CycleId;
import org.culturalpearls.cycle.ParticipationId;
import org.culturalpearls.cycle.Stage;
import org.culturalpearls.desk.ProgrammeService.MilestoneTotals;
import org.culturalpearls.desk.ProgrammeService.Quarter;
import org.culturalpearls.desk.ProgrammeService.Ratings;
import org.culturalpearls.desk.internal.HiddenInLists.Hidden;
import org.culturalpearls.shared.Columns;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Counts how a cycle goes, one statement for each figure (ADR 38). */
@Component
class ProgrammeQueries {

  private static final String CASES =
      """
      select p.id, p.case_key, p.stage from participation p
       where p.cycle_id = :cycle and {seen} order by p.id
      """
          .replace("{seen}", HiddenInLists.SEEN);

  /**
   * A side was asked in the quarter in which its check-in opened, in the time zone of the cycle.
   */
  private static final String CHECK_INS =
      """
      select cast(date_trunc('quarter', k.opens_at at time zone :zone) as date) as begins,
             count(*) as asked, {team}, {mentors}
        from mentoring m
        join check_in k on k.mentoring_id = m.id
        left join check_in_answer t on t.check_in_id = k.id and t.side = 'TEAM'
        left join check_in_answer s on s.check_in_id = k.id and s.side = 'MENTORS'
       where m.participation_id = any(:towns)
       group by 1 order by 1
      """
          .replace("{team}", ratings("t", "team"))
          .replace("{mentors}", ratings("s", "mentors"));

  private static final String MILESTONES =
      """
      select count(*) filter (where m.state = 'REACHED') as reached,
             count(*) filter (where m.state = 'DROPPED') as dropped,
             count(*) filter (where m.state in ('PLANNED', 'REWORK') and m.due_on < :today)
               as overdue,
             count(*) filter (where m.state = 'REPORTED'
               or m.state in ('PLANNED', 'REWORK') and m.due_on >= :today) as open,
             count(*) filter (where exists (select 1 from milestone_event e
               where e.milestone_id = m.id and e.kind in ('NEW_DATE_APPROVED', 'EXTENDED')))
               as moved
        from milestone m
       where m.participation_id = any(:towns)
      """;

  private final JdbcClient jdbc;

  ProgrammeQueries(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  private static String ratings(String answer, String side) {
    return """
    count({answer}.rating) as {side}_answered,
                 round(avg({answer}.rating), 1) as {side}_mean,
                 count(*) filter (where {answer}.rating <= :low) as {side}_low
    """
        .replace("{answer}", answer)
        .replace("{side}", side)
        .strip();
  }

  /** A case of the cycle. */
  record Town(ParticipationId id, CaseKey key, Stage stage) {}

  /** Returns the cases of a cycle that the reader finds in the list of cases. */
  List<Town> towns(CycleId cycle, Hidden hidden) {
    return hidden
        .in(jdbc.sql(CASES))
        .param("cycle", cycle.value())
        .query(
            (row, number) ->
                new Town(
                    new ParticipationId(row.getLong("id")),
                    new CaseKey(row.getString("case_key")),
                    Columns.oneOf(row, "stage", Stage.class)))
        .list();
  }

  /**
   * @param low the highest rating that counts as low
   */
  List<Quarter> checkIns(Collection<ParticipationId> towns, String zone, int low) {
    return jdbc.sql(CHECK_INS)
        .param("towns", Columns.any(towns))
        .param("zone", zone)
        .param("low", low)
        .query(ProgrammeQueries::quarter)
        .list();
  }

  private static Quarter quarter(ResultSet row, int number) throws SQLException {
    return new Quarter(Columns.date(row, "begins"), ratings(row, "team"), ratings(row, "mentors"));
  }

  private static Ratings ratings(ResultSet row, String side) throws SQLException {
    var mean = row.getBigDecimal(side + "_mean");
    return new Ratings(
        row.getInt("asked"),
        row.getInt(side + "_answered"),
        mean == null ? null : mean.doubleValue(),
        row.getInt(side + "_low"));
  }

  MilestoneTotals milestones(Collection<ParticipationId> towns, LocalDate today) {
    return jdbc.sql(MILESTONES)
        .param("towns", Columns.any(towns))
        .param("today", today)
        .query(
            (row, number) ->
                new MilestoneTotals(
                    row.getInt("reached"),
                    row.getInt("open"),
                    row.getInt("overdue"),
                    row.getInt("dropped"),
                    row.getInt("moved")))
        .single();
  }
}
