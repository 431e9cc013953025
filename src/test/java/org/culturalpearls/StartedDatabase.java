package org.culturalpearls;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestContext;
import org.springframework.test.context.support.AbstractTestExecutionListener;
import org.springframework.transaction.support.TransactionOperations;

/**
 * What the application had in its database when it had started. After each test class all is as it
 * was then: what earlier classes left would make every page and every call of the next one slower,
 * and would let a class pass with the others that fails alone.
 */
public class StartedDatabase {

  /**
   * What was migrated, and the models, which stay in the engine's memory, with their jobs' kinds.
   */
  private static final String KEPT =
      "table_name !~ '^act_(re|ge)_' and table_name not in ('act_ru_jobdef', 'flyway_schema_history')";

  /**
   * Few of all: to empty a table by {@code truncate} makes new files for it and for its indexes,
   * and took longer than the tests of many a class.
   */
  private static final String WRITTEN =
      KEPT + " and pg_relation_size(format('%I.%I', table_schema, table_name)::regclass) > 0";

  private final JdbcClient jdbc;
  private final TransactionOperations transaction;
  private final ApplicationEventPublisher events;

  public StartedDatabase(
      JdbcClient jdbc, TransactionOperations transaction, ApplicationEventPublisher events) {
    this.jdbc = jdbc;
    this.transaction = transaction;
    this.events = events;
  }

  /** Tells those who remember persons or cycles that there are none any more. */
  public record ClassEnded() {}

  @EventListener(ApplicationReadyEvent.class)
  void keep() {
    jdbc.sql("create schema started").update();
    for (String table : tables("public", KEPT)) {
      if (jdbc.sql("select exists (select 1 from " + table + ")").query(Boolean.class).single()) {
        jdbc.sql("create table started." + table + " as select * from " + table).update();
      }
    }
  }

  /** Once more if a request is still under way whose page is closed. */
  void restore() {
    events.publishEvent(new ClassEnded());
    await()
        .atMost(Duration.ofMinutes(1))
        .ignoreExceptionsInstanceOf(PessimisticLockingFailureException.class)
        .untilAsserted(() -> transaction.executeWithoutResult(status -> putBack()));
  }

  private void putBack() {
    jdbc.sql("set local session_replication_role = replica").update();
    // Until writing requests whose page is closed are over.
    jdbc.sql(
            "lock table "
                + String.join(", ", tables("public", KEPT))
                + " in share row exclusive mode")
        .update();
    String restored =
        Stream.concat(
                tables("public", WRITTEN).stream().map(table -> "delete from " + table),
                tables("started", KEPT).stream()
                    .map(table -> "insert into " + table + " select * from started." + table))
            .collect(Collectors.joining("; "));
    jdbc.sql(restored).update();
  }

  private List<String> tables(String schema, String which) {
    return jdbc.sql(
            "select table_name from information_schema.tables"
                + " where table_schema = ? and table_type = 'BASE TABLE' and "
                + which)
        .param(schema)
        .query(String.class)
        .list();
  }

  /** Restores it after each class whose application has one. */
  public static class Listener extends AbstractTestExecutionListener {

    @Override
    public void afterTestClass(TestContext test) {
      if (test.hasApplicationContext()) {
        test.getApplicationContext()
            .getBeanProvider(StartedDatabase.class)
            .ifAvailable(StartedDatabase::restore);
      }
    }
  }
}
