package org.culturalpearls.workflow.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.culturalpearls.TestDatabase;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.callback.Callback;
import org.flywaydb.core.api.callback.Context;
import org.flywaydb.core.api.callback.Event;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/**
 * Every migration runs on tables that hold something, as those of an installation do: after each
 * one, every table that is still empty is given a row. On empty tables a new column that must be
 * filled and is not would go through.
 */
class FilledTablesMigrateTest {

  /** What a condition of a table asks for, where one and the same value everywhere breaks it. */
  private static final Map<String, String> FITTING =
      Map.of(
          "award_criterion.highest",
          "5",
          "calendar_date.day",
          "null",
          "answer_mail.outcome",
          "'HELD'");

  private final Set<String> filled = new HashSet<>();

  @Test
  void everyMigrationRunsOnTablesThatHoldSomething() {
    Flyway flyway =
        Flyway.configure()
            .dataSource(TestDatabase.freshUrl(), "postgres", "")
            .locations("classpath:db/migration")
            .javaMigrations(new EngineSchema())
            .callbacks(new FillingTables())
            .load();

    assertThatCode(flyway::migrate).doesNotThrowAnyException();

    assertThat(filled).hasSizeGreaterThan(60);
  }

  private class FillingTables implements Callback {

    @Override
    public boolean supports(Event event, Context context) {
      return event == Event.AFTER_EACH_MIGRATE;
    }

    @Override
    public boolean canHandleInTransaction(Event event, Context context) {
      return true;
    }

    @Override
    public void handle(Event event, Context context) {
      JdbcClient jdbc =
          JdbcClient.create(new SingleConnectionDataSource(context.getConnection(), true));
      // a row may refer to one of a table that is filled later
      jdbc.sql("set session_replication_role = replica").update();
      for (String table : emptyTables(jdbc)) {
        fill(jdbc, table, context.getMigrationInfo().getScript());
        filled.add(table);
      }
      jdbc.sql("set session_replication_role = default").update();
    }

    @Override
    public String getCallbackName() {
      return "a row for every table";
    }
  }

  private List<String> emptyTables(JdbcClient jdbc) {
    return jdbc
        .sql(
            """
            select table_name from information_schema.tables
             where table_schema = 'public' and table_type = 'BASE TABLE'
               and table_name not like 'act\\_%' and table_name <> 'flyway_schema_history'
            """)
        .query(String.class)
        .list()
        .stream()
        .filter(table -> !filled.contains(table))
        .toList();
  }

  private static void fill(JdbcClient jdbc, String table, String script) {
    Map<String, String> row = row(jdbc, table);
    try {
      jdbc.sql(
              "insert into %s (%s) overriding system value values (%s) on conflict do nothing"
                  .formatted(
                      table, String.join(", ", row.keySet()), String.join(", ", row.values())))
          .update();
    } catch (DataAccessException refused) {
      throw new AssertionError(
          "no row for %s of %s: say in FITTING what its conditions ask for"
              .formatted(table, script),
          refused);
    }
  }

  /** Values by column, as SQL. */
  private static Map<String, String> row(JdbcClient jdbc, String table) {
    Map<String, String> row = new TreeMap<>();
    jdbc.sql(
            """
            select column_name, data_type, udt_name from information_schema.columns
             where table_schema = 'public' and table_name = ? and is_generated = 'NEVER'
            """)
        .param(table)
        .query(
            column -> {
              String name = column.getString(1);
              row.put(
                  "\"" + name + "\"",
                  FITTING.getOrDefault(
                      table + "." + name, value(column.getString(2), column.getString(3))));
            });
    return row;
  }

  private static String value(String type, String element) {
    return switch (type) {
      case "bigint", "integer", "smallint", "numeric", "double precision" -> "1";
      case "boolean" -> "true";
      case "date", "timestamp with time zone", "timestamp without time zone" -> "now()";
      case "time without time zone" -> "'12:00'";
      case "bytea" -> "''::bytea";
      case "uuid" -> "gen_random_uuid()";
      case "json", "jsonb" -> "'{}'";
      case "ARRAY" -> "'{}'::" + element.substring(1) + "[]";
      default -> "'a'";
    };
  }
}
