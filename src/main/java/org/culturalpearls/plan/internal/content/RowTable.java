package org.culturalpearls.plan.internal.content;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Collectors;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.plan.MilestoneOwner;
import org.culturalpearls.plan.content.PlanRow;
import org.culturalpearls.plan.content.RowId;
import org.culturalpearls.plan.content.RowKind;

/**
 * How one kind of rows is stored: in a table for drafts, and in one of the same columns for frozen
 * versions. All names are constants of our code.
 */
abstract class RowTable<T extends PlanRow> {

  private final RowKind kind;
  private final Class<T> type;
  private final List<Column<T>> columns;

  RowTable(RowKind kind, Class<T> type, List<Column<T>> columns) {
    this.kind = kind;
    this.type = type;
    this.columns = columns;
  }

  abstract T read(ResultSet row) throws SQLException;

  /** Returns the row as it is stored; what is wrong is noted in the checks. */
  abstract T checked(T row, RowChecks checks);

  final T checkedRow(PlanRow row, RowChecks checks) {
    return checked(type.cast(row), checks);
  }

  final RowKind kind() {
    return kind;
  }

  final String ofDrafts() {
    return "plan_" + kind.field();
  }

  final String ofVersions() {
    return "plan_version_" + kind.field();
  }

  final List<Column<T>> columns() {
    return columns;
  }

  final String names() {
    return columns.stream().map(Column::name).collect(Collectors.joining(", "));
  }

  final String values() {
    return columns.stream()
        .map(column -> "cast(:" + column.name() + " as " + column.type() + ")")
        .collect(Collectors.joining(", "));
  }

  final String changes() {
    return columns.stream()
        .filter(column -> !column.fixed())
        .map(column -> column.name() + " = cast(:" + column.name() + " as " + column.type() + ")")
        .collect(Collectors.joining(", "));
  }

  static RowId id(ResultSet row, String column) throws SQLException {
    long id = row.getLong(column);
    return row.wasNull() ? null : new RowId(id);
  }

  /**
   * @param column what its two columns begin with
   */
  static MilestoneOwner owner(ResultSet row, String column) throws SQLException {
    long person = row.getLong(column + "_id");
    if (!row.wasNull()) {
      return MilestoneOwner.person(new PersonId(person));
    }
    String name = row.getString(column + "_name");
    return name.isEmpty() ? null : MilestoneOwner.named(name);
  }
}
