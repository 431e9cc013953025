package org.culturalpearls;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
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
    return jdbc
        .sql(
            """
            select c.table_name, c.column_name, c.data_type from information_schema.columns c
            join information_schema.tables t using (table_schema, table_name)
            where c.table_schema = 'public' and t.table_type = 'BASE TABLE'
              and c.data_type not in ('bigint', 'integer', 'boolean', 'date', 'smallint',
                'timestamp with time zone', 'timestamp without time zone', 'double precision')
            """)
        .query(
            (row, number) ->
                isIn(row.getString(1), row.getString(2), row.getString(3).equals("bytea"), text)
                    ? row.getString(1) + "." + row.getString(2)
                    : null)
        .list()
        .stream()
        .filter(Objects::nonNull)
        .sorted()
        .toList();
  }

  private boolean isIn(String table, String column, boolean bytes, String text) {
    String found =
        bytes
            ? "position(convert_to(:text, 'UTF8') in " + column + ") > 0"
            : "position(lower(:text) in lower(" + column + "::text)) > 0";
    return jdbc.sql("select exists (select 1 from " + table + " where " + found + ")")
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
