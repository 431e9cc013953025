package org.culturalpearls;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is stored now, as one checksum for each table: to see that something changed nothing. */
public class StoredState {

  private static final List<String> ENGINE =
      List.of(
          "act_ru_task",
          "act_ru_execution",
          "act_ru_variable",
          "act_ru_job",
          "act_hi_actinst",
          "act_hi_varinst",
          "act_hi_detail");

  private final JdbcClient jdbc;

  public StoredState(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Checksums of all our tables and of those in which the engine keeps what runs. */
  public Map<String, String> now() {
    Map<String, String> sums = new TreeMap<>();
    ours().forEach(table -> sums.put(table, sum(table)));
    ENGINE.forEach(table -> sums.put(table, sum(table)));
    return sums;
  }

  /** Names of our own tables, but for the sessions, which each request touches. */
  public List<String> ours() {
    return jdbc.sql(
            """
            select table_name from information_schema.tables
            where table_schema = 'public' and table_type = 'BASE TABLE'
              and table_name not like 'act\\_%' and table_name not like 'flyway%'
              and table_name not like 'web\\_session%'
            """)
        .query(String.class)
        .list();
  }

  /** The tables, the engine's too, with this text in any column, as text or as bytes. */
  public List<String> tablesWith(String text) {
    String bytes = HexFormat.of().formatHex(text.getBytes(StandardCharsets.UTF_8));
    return jdbc
        .sql("select table_name from information_schema.tables where table_schema = 'public'")
        .query(String.class)
        .list()
        .stream()
        .filter(table -> holds(table, text) || holds(table, bytes))
        .toList();
  }

  private boolean holds(String table, String text) {
    return jdbc.sql("select exists (select 1 from " + table + " t where strpos(t::text, ?) > 0)")
        .param(text)
        .query(Boolean.class)
        .single();
  }

  /**
   * Every column of every table, the engine's too, in which this text stands: {@code plan.vision}.
   */
  public List<String> columnsWith(String text) {
    return textColumns().stream()
        .filter(column -> isIn(column, text))
        .map(Column::place)
        .sorted()
        .toList();
  }

  /**
   * Every word of the pattern that stands anywhere, in lower case, with the columns in which it
   * does.
   */
  public Map<String, Set<String>> placesOf(String pattern) {
    Map<String, Set<String>> places = new TreeMap<>();
    for (Column column : textColumns()) {
      jdbc.sql(
              "select distinct lower(f.m[1]) from (select regexp_matches(%s, :pattern, 'gi') as m from %s) f"
                  .formatted(
                      column.bytes
                          ? "encode(" + column.name + ", 'escape')"
                          : column.name + "::text",
                      column.table))
          .param("pattern", "(" + pattern + ")")
          .query(String.class)
          .list()
          .forEach(
              word -> places.computeIfAbsent(word, none -> new TreeSet<>()).add(column.place()));
    }
    return places;
  }

  /** A column that can hold what people type. */
  private record Column(String table, String name, boolean bytes) {

    String place() {
      return table + "." + name;
    }
  }

  private List<Column> textColumns() {
    return jdbc.sql(
            """
            select c.table_name, c.column_name, c.data_type from information_schema.columns c
            join information_schema.tables t using (table_schema, table_name)
            where c.table_schema = 'public' and t.table_type = 'BASE TABLE'
              and c.data_type not in ('bigint', 'integer', 'boolean', 'date', 'smallint',
                'timestamp with time zone', 'timestamp without time zone', 'double precision')
            """)
        .query(
            (row, number) ->
                new Column(row.getString(1), row.getString(2), row.getString(3).equals("bytea")))
        .list();
  }

  private boolean isIn(Column column, String text) {
    String found =
        column.bytes
            ? "position(convert_to(:text, 'UTF8') in " + column.name + ") > 0"
            : "position(lower(:text) in lower(" + column.name + "::text)) > 0";
    return jdbc.sql("select exists (select 1 from " + column.table + " where " + found + ")")
        .param("text", text)
        .query(Boolean.class)
        .single();
  }

  private String sum(String table) {
    return jdbc.sql(
            "select coalesce(md5(string_agg(row::text, ';' order by row::text)), 'empty') from "
                + table
                + " row")
        .query(String.class)
        .single();
  }
}
