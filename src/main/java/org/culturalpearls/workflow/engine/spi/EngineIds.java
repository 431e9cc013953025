package org.culturalpearls.workflow.engine.spi;

import org.camunda.bpm.engine.impl.cfg.IdGenerator;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Generates ids for the engine's rows from a database sequence, a thousand at a time. The engine's
 * own generators either need a second connection while the first is held, which exhausts a small
 * pool, or generate ids four times as long.
 */
@Component
class EngineIds implements IdGenerator {

  private static final int BLOCK = 1000;

  private final JdbcClient jdbc;
  private long next;
  private long end;

  EngineIds(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Reads the next block on the connection of the running transaction, if there is one. */
  @Override
  public synchronized String getNextId() {
    if (next == end) {
      next = jdbc.sql("select nextval('engine_id_seq')").query(Long.class).single();
      end = next + BLOCK;
    }
    return Long.toString(next++);
  }
}
