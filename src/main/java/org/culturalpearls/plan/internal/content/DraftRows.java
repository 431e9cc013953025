package org.culturalpearls.plan.internal.content;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.culturalpearls.cycle.ParticipationId;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.plan.PlanChangeState;
import org.culturalpearls.plan.PlanState;
import org.culturalpearls.plan.WrongPlanState;
import org.culturalpearls.plan.content.PlanRow;
import org.culturalpearls.plan.content.RowId;
import org.culturalpearls.shared.Columns;
import org.culturalpearls.shared.NotFound;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/**
 * Writes rows of plans that are drafts, or in force and being changed. Each statement holds the
 * plan until the end of the transaction: shared where one row is saved, so that nobody waits for a
 * colleague, and so that a plan that is frozen at this moment takes no row any more.
 */
@Component
class DraftRows {

  private static final String WRITABLE = "(state = 'DRAFT' or change_state = 'WRITING')";

  private final JdbcClient jdbc;

  DraftRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Locks the draft and returns the id of its plan. Throws WrongPlanState if it is frozen. */
  long lock(ParticipationId participation) {
    return jdbc.sql(
            "select id from plan where participation_id = :participation and %s for update"
                .formatted(WRITABLE))
        .param("participation", participation.value())
        .query(Long.class)
        .optional()
        .orElseThrow(() -> frozen(participation));
  }

  /** Keeps others from deleting rows until the end of the transaction; colleagues may save. */
  void hold(ParticipationId participation) {
    jdbc.sql("select id from plan where participation_id = :participation for share")
        .param("participation", participation.value())
        .query(Long.class)
        .optional();
  }

  /** Returns those whose team may write in the plan. */
  Set<ParticipationId> writable(Collection<ParticipationId> participations) {
    return new HashSet<>(
        jdbc.sql(
                "select participation_id from plan where participation_id = any(:ids) and "
                    + WRITABLE)
            .param("ids", Columns.any(participations))
            .query((row, number) -> new ParticipationId(row.getLong(1)))
            .list());
  }

  /** Throws WrongPlanState unless the team may write in the plan. */
  void requireWritable(ParticipationId participation) {
    boolean writable =
        jdbc.sql(
                "select exists (select 1 from plan where participation_id = :participation and %s)"
                    .formatted(WRITABLE))
            .param("participation", participation.value())
            .query(Boolean.class)
            .single();
    if (!writable) {
      throw frozen(participation);
    }
  }

  private WrongPlanState frozen(ParticipationId participation) {
    return jdbc.sql("select state, change_state from plan where participation_id = :participation")
        .param("participation", participation.value())
        .query(
            (row, number) ->
                new WrongPlanState(
                    participation,
                    PlanState.valueOf(row.getString("state")),
                    row.getString("change_state") == null
                        ? null
                        : PlanChangeState.valueOf(row.getString("change_state"))))
        .optional()
        .orElseThrow(() -> new NotFound("error.plan.not-found"));
  }

  /** Returns the day of a milestone whose work goes on outside the plan; empty for others. */
  Optional<LocalDate> dayInForce(RowId milestone) {
    return jdbc.sql(
            """
            select p.due_on from plan_milestone p
            where p.id = :id and exists (select 1 from milestone m where m.planned_id = p.id)
            """)
        .param("id", milestone.value())
        .query(LocalDate.class)
        .optional();
  }

  /** Returns the ids of all rows of a kind. */
  Set<RowId> ids(RowTable<?> table, ParticipationId participation) {
    return new HashSet<>(
        jdbc.sql(
                "select r.id from %s r join plan p on p.id = r.plan_id".formatted(table.ofDrafts())
                    + " where p.participation_id = :participation")
            .param("participation", participation.value())
            .query((row, number) -> new RowId(row.getLong(1)))
            .list());
  }

  /** Returns the version of a row and to which measure it belongs; empty if it is gone. */
  Optional<Standing> standing(RowTable<?> table, ParticipationId participation, RowId id) {
    return jdbc.sql(
            "select r.version, %s as measure_id from %s r join plan p on p.id = r.plan_id"
                    .formatted(measure(table), table.ofDrafts())
                + " where p.participation_id = :participation and r.id = :id")
        .param("participation", participation.value())
        .param("id", id.value())
        .query(
            (row, number) ->
                new Standing(
                    row.getLong("version"), Optional.ofNullable(RowTable.id(row, "measure_id"))))
        .optional();
  }

  /** A row as it stands. */
  record Standing(long version, Optional<RowId> measure) {}

  private static String measure(RowTable<?> table) {
    return table.columns().stream().anyMatch(column -> column.name().equals("measure_id"))
        ? "measure_id"
        : "null::bigint";
  }

  /** Counts the rows of a kind, or those of the measure. */
  int count(RowTable<?> table, long plan, RowId measure) {
    String ofMeasure = table.kind().isOfMeasure() ? " and measure_id = :measure" : "";
    StatementSpec count =
        jdbc.sql(
                "select count(*) from %s where plan_id = :plan".formatted(table.ofDrafts())
                    + ofMeasure)
            .param("plan", plan);
    return (table.kind().isOfMeasure() ? count.param("measure", measure.value()) : count)
        .query(Integer.class)
        .single();
  }

  <T extends PlanRow> RowId insert(
      RowTable<T> table, long plan, PersonId editor, Instant now, T row) {
    StatementSpec insert =
        jdbc.sql(
                "insert into %1$s (id, plan_id, position, version, edited_by, edited_at, %2$s)"
                        .formatted(table.ofDrafts(), table.names())
                    + " select nextval('pearl_seq'), :plan,"
                    + " coalesce((select max(position) + 1 from %s where plan_id = :plan), 0),"
                        .formatted(table.ofDrafts())
                    + " 0, :editor, :now, %s returning id".formatted(table.values()))
            .param("plan", plan);
    return new RowId(edited(insert, table, editor, now, row).query(Long.class).single());
  }

  /** Returns whether the row was there, in this version, in a draft. */
  <T extends PlanRow> boolean update(
      RowTable<T> table,
      ParticipationId participation,
      RowId id,
      long version,
      PersonId editor,
      Instant now,
      T row) {
    StatementSpec update =
        jdbc.sql(
                "with draft as (select id from plan where participation_id = :participation and %s"
                        .formatted(WRITABLE)
                    + " for share) update %s r set version = r.version + 1,"
                        .formatted(table.ofDrafts())
                    + " edited_by = :editor, edited_at = :now, %s".formatted(table.changes())
                    + " from draft where r.plan_id = draft.id and r.id = :id"
                    + " and r.version = :version")
            .param("participation", participation.value())
            .param("id", id.value())
            .param("version", version);
    return edited(update, table, editor, now, row).update() == 1;
  }

  private static <T extends PlanRow> StatementSpec edited(
      StatementSpec statement, RowTable<T> table, PersonId editor, Instant now, T row) {
    StatementSpec spec =
        statement.param("editor", editor.value()).param("now", now.atOffset(ZoneOffset.UTC));
    for (Column<T> column : table.columns()) {
      spec = spec.param(column.name(), column.value().apply(row));
    }
    return spec;
  }

  void delete(RowTable<?> table, long plan, RowId id) {
    jdbc.sql("delete from %s where plan_id = :plan and id = :id".formatted(table.ofDrafts()))
        .param("plan", plan)
        .param("id", id.value())
        .update();
  }

  /** Deletes the costs and indicators of a measure, and takes its milestones from it. */
  void releaseMeasure(long plan, RowId measure) {
    for (String statement :
        List.of(
            "delete from plan_cost where plan_id = :plan and measure_id = :measure",
            "delete from plan_indicator where plan_id = :plan and measure_id = :measure",
            """
            update plan_milestone set measure_id = null, version = version + 1
            where plan_id = :plan and measure_id = :measure
            """)) {
      jdbc.sql(statement).param("plan", plan).param("measure", measure.value()).update();
    }
  }

  /** Takes a challenge from the assets that help with it and the measures that answer it. */
  void releaseChallenge(long plan, RowId challenge) {
    for (RowTable<?> table : List.of(RowTables.ASSETS, RowTables.MEASURES)) {
      jdbc.sql(
              "update %s set challenge_ids = array_remove(challenge_ids, :challenge),"
                      .formatted(table.ofDrafts())
                  + " version = version + 1"
                  + " where plan_id = :plan and :challenge = any(challenge_ids)")
          .param("plan", plan)
          .param("challenge", challenge.value())
          .update();
    }
  }

  /** Returns the rows of a kind in their order, each with its measure or null. */
  List<Place> places(RowTable<?> table, long plan) {
    return jdbc.sql(
            "select id, %s as measure_id from %s where plan_id = :plan order by position, id"
                .formatted(measure(table), table.ofDrafts()))
        .param("plan", plan)
        .query(
            (row, number) ->
                new Place(
                    RowTable.id(row, "id"), Optional.ofNullable(RowTable.id(row, "measure_id"))))
        .list();
  }

  /** Where a row stands. */
  record Place(RowId id, Optional<RowId> measure) {}

  void order(RowTable<?> table, long plan, List<RowId> ids) {
    jdbc.sql(
            "update %s r set position = o.place from".formatted(table.ofDrafts())
                + " unnest(cast(:ids as bigint[])) with ordinality as o (id, place)"
                + " where r.plan_id = :plan and r.id = o.id and r.position <> o.place")
        .param("ids", Columns.any(ids))
        .param("plan", plan)
        .update();
  }
}
