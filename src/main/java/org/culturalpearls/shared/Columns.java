package org.culturalpearls.shared;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Reads column types for which JDBC has no getter. */
public final class Columns {

  private Columns() {}

  /** Reads an array of enum names, in the order of the enum. */
  public static <E extends Enum<E>> Set<E> enums(ResultSet row, String column, Class<E> type)
      throws SQLException {
    Set<E> values = EnumSet.noneOf(type);
    for (String name : strings(row.getArray(column))) {
      values.add(Enum.valueOf(type, name));
    }
    return Collections.unmodifiableSet(values);
  }

  /** Reads the constant of this name, or null. */
  public static <E extends Enum<E>> E oneOf(ResultSet row, String column, Class<E> type)
      throws SQLException {
    String name = row.getString(column);
    return name == null ? null : Enum.valueOf(type, name);
  }

  /** Reads an array of ids. */
  public static List<Long> longs(ResultSet row, String column) throws SQLException {
    Array array = row.getArray(column);
    return array == null ? List.of() : List.of((Long[]) array.getArray());
  }

  public static LocalDate date(ResultSet row, String column) throws SQLException {
    return row.getObject(column, LocalDate.class);
  }

  /** Reads an instant, or null. */
  public static Instant instant(ResultSet row, String column) throws SQLException {
    OffsetDateTime value = row.getObject(column, OffsetDateTime.class);
    return value == null ? null : value.toInstant();
  }

  /** Converts ids to a parameter for {@code = any(:ids)}. */
  public static Long[] any(Collection<? extends Id> ids) {
    return ids.stream().map(Id::value).distinct().toArray(Long[]::new);
  }

  private static String[] strings(Array array) throws SQLException {
    return array == null ? new String[0] : (String[]) array.getArray();
  }
}
