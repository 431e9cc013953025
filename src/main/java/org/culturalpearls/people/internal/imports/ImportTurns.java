package org.culturalpearls.people.internal.imports;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Serialises imports: after a double click, the second one finds all lines entered already. */
@Component
class ImportTurns {

  /** Any number that no other lock uses. */
  private static final long IMPORT = 20_270_001;

  private final JdbcClient jdbc;

  ImportTurns(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Waits for the lock, which lasts until the end of the transaction. */
  void take() {
    jdbc.sql("select 1 from pg_advisory_xact_lock(:key)")
        .param("key", IMPORT)
        .query(Integer.class)
        .single();
  }
}
