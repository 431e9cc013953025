package org.culturalpearls.plan.internal.content;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.plan.content.PlanContent;
import org.culturalpearls.plan.content.PlanMilestone;
import org.culturalpearls.plan.content.PlanRow;
import org.culturalpearls.plan.content.Row;
import org.culturalpearls.plan.content.RowId;
import org.culturalpearls.shared.Columns;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Reads the rows of plans and of frozen versions, which takes as many statements as there are kinds
 * of rows, and freezes them in one; makes them what a version says again.
 */
@Component
public class PlanContents {

  private static final String FREEZE = ofAll(PlanContents::copy);

  private static final String RESTORE = ofAll(PlanContents::restored);
  private static final String REMOVE = ofAll(PlanContents::removed);

  private final JdbcClient jdbc;

  PlanContents(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * @param plan id of the plan
   */
  public PlanContent ofPlan(long plan, String vision) {
    return new PlanContent(
        vision,
        drafted(RowTables.CHALLENGES, plan),
        drafted(RowTables.ASSETS, plan),
        drafted(RowTables.MEASURES, plan),
        drafted(RowTables.COSTS, plan),
        drafted(RowTables.INDICATORS, plan),
        drafted(RowTables.MILESTONES, plan));
  }

  /**
   * @param version id of the frozen version
   */
  public PlanContent ofVersion(long version, String vision) {
    return new PlanContent(
        vision,
        frozen(RowTables.CHALLENGES, version),
        frozen(RowTables.ASSETS, version),
        frozen(RowTables.MEASURES, version),
        frozen(RowTables.COSTS, version),
        frozen(RowTables.INDICATORS, version),
        frozen(RowTables.MILESTONES, version));
  }

  /** Returns the milestones of a plan only. */
  public List<Row<PlanMilestone>> milestonesOf(long plan) {
    return drafted(RowTables.MILESTONES, plan);
  }

  /** Copies all rows of the plan, in one statement, to a version that has none yet. */
  public void freeze(long plan, long version) {
    jdbc.sql(FREEZE).param("version", version).param("plan", plan).query(Integer.class).single();
  }

  /**
   * Makes the rows of the plan those of the frozen version again, in two statements: rows that were
   * deleted since come back under their ids, those that were added go.
   */
  public void restore(long plan, long version) {
    for (String statement : List.of(RESTORE, REMOVE)) {
      jdbc.sql(statement)
          .param("version", version)
          .param("plan", plan)
          .query(Integer.class)
          .single();
    }
  }

  /** Gives the milestones of the plan the dates of those that they have become in force. */
  public void takeDatesInForce(long plan) {
    jdbc.sql(
            """
            update plan_milestone p set due_on = m.due_on, version = p.version + 1
            from milestone m
            where p.plan_id = :plan and m.planned_id = p.id and p.due_on is distinct from m.due_on
            """)
        .param("plan", plan)
        .update();
  }

  private static String ofAll(Function<RowTable<?>, String> statement) {
    return RowTables.ALL.stream()
        .map(table -> "%s as (%s)".formatted(table.kind().field(), statement.apply(table)))
        .collect(Collectors.joining(", ", "with ", " select 1"));
  }

  private static String restored(RowTable<?> table) {
    return "insert into %s as r (id, plan_id, position, version, %s)"
            .formatted(table.ofDrafts(), table.names())
        + " select row_id, :plan, position, 0, %s from %s where plan_version_id = :version"
            .formatted(table.names(), table.ofVersions())
        + " on conflict (id) do update set position = excluded.position,"
        + " version = r.version + 1, "
        + table.columns().stream()
            .map(column -> "%1$s = excluded.%1$s".formatted(column.name()))
            .collect(Collectors.joining(", "));
  }

  private static String removed(RowTable<?> table) {
    return "delete from %s r where r.plan_id = :plan and not exists".formatted(table.ofDrafts())
        + " (select 1 from %s v where v.plan_version_id = :version and v.row_id = r.id)"
            .formatted(table.ofVersions());
  }

  private static String copy(RowTable<?> table) {
    return "insert into %s (plan_version_id, row_id, position, %s)"
            .formatted(table.ofVersions(), table.names())
        + " select :version, id, position, %s from %s where plan_id = :plan"
            .formatted(table.names(), table.ofDrafts());
  }

  private <T extends PlanRow> List<Row<T>> drafted(RowTable<T> table, long plan) {
    return jdbc.sql(
            "select id, version, edited_by, edited_at, %s from %s where plan_id = :plan"
                    .formatted(table.names(), table.ofDrafts())
                + " order by position, id")
        .param("plan", plan)
        .query((row, number) -> drafted(table, row))
        .list();
  }

  private static <T extends PlanRow> Row<T> drafted(RowTable<T> table, ResultSet row)
      throws SQLException {
    long editor = row.getLong("edited_by");
    return new Row<>(
        new RowId(row.getLong("id")),
        row.getLong("version"),
        table.read(row),
        editor == 0 ? null : new PersonId(editor),
        Columns.instant(row, "edited_at"));
  }

  private <T extends PlanRow> List<Row<T>> frozen(RowTable<T> table, long version) {
    return jdbc.sql(
            "select row_id, %s from %s where plan_version_id = :version"
                    .formatted(table.names(), table.ofVersions())
                + " order by position, row_id")
        .param("version", version)
        .query(
            (row, number) ->
                new Row<>(new RowId(row.getLong("row_id")), 0, table.read(row), null, null))
        .list();
  }
}
