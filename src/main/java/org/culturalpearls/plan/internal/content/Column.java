package org.culturalpearls.plan.internal.content;

import java.util.Collection;
import java.util.function.Function;
import org.culturalpearls.plan.MilestoneOwner;
import org.culturalpearls.shared.Columns;
import org.culturalpearls.shared.Id;

/**
 * A column of a table of rows.
 *
 * @param type in SQL; says what a null is, and how an array is meant
 * @param value what is stored there, as JDBC takes it
 * @param fixed whether it keeps what it was when the row was added
 */
record Column<T>(String name, String type, Function<T, Object> value, boolean fixed) {

  Column(String name, String type, Function<T, Object> value) {
    this(name, type, value, false);
  }

  Column<T> asAdded() {
    return new Column<>(name, type, value, true);
  }

  static <T> Column<T> text(String name, Function<T, String> value) {
    return new Column<>(name, "text", value::apply);
  }

  static <T> Column<T> day(String name, Function<T, Object> value) {
    return new Column<>(name, "date", value);
  }

  static <T> Column<T> number(String name, Function<T, Object> value) {
    return new Column<>(name, "numeric", value);
  }

  static <T> Column<T> constant(String name, Function<T, Enum<?>> value) {
    return new Column<>(name, "varchar", row -> value.apply(row).name());
  }

  static <T> Column<T> id(String name, Function<T, Id> value) {
    return new Column<>(
        name,
        "bigint",
        row -> {
          Id id = value.apply(row);
          return id == null ? null : id.value();
        });
  }

  static <T> Column<T> ids(String name, Function<T, Collection<? extends Id>> value) {
    return new Column<>(name, "bigint[]", row -> Columns.any(value.apply(row)));
  }

  /** The person of an owner, or null. */
  static <T> Column<T> person(String name, Function<T, MilestoneOwner> owner) {
    return id(
        name,
        row -> {
          MilestoneOwner of = owner.apply(row);
          return of == null ? null : of.person();
        });
  }

  /** The name of an owner without a login; empty for anybody else. */
  static <T> Column<T> name(String name, Function<T, MilestoneOwner> owner) {
    return text(
        name,
        row -> {
          MilestoneOwner of = owner.apply(row);
          return of == null || of.person() != null ? "" : of.name();
        });
  }
}
