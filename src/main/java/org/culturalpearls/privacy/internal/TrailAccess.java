package org.culturalpearls.privacy.internal;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lets erasure change what somebody typed into a trail; the database refuses every other change of
 * one.
 */
@Component
class TrailAccess {

  private final JdbcClient jdbc;

  TrailAccess(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Until the end of the running transaction. */
  @Transactional(propagation = Propagation.MANDATORY)
  public void open() {
    jdbc.sql("select set_config('pearls.erasing', 'on', true)").query(String.class).single();
  }
}
