package org.culturalpearls.people.internal.imports;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Lets imports write one after the other: who presses the button twice finds all lines entered
 * already the second time.
 */
@Component
class ImportTurns {

  /** Any number, as long as nothing else locks by it. */
  private static final long IMPORT = 20_270_001;

  private final JdbcClient jdbc;

  ImportTurns(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Waits for its turn, which lasts until the end of the transaction. */
  void take() {
    jdbc.sql("select 1 from pg_advisory_xact_lock(:key)")
        .param("key", IMPORT)
        .query(Integer.class)
        .single();
  }
}
