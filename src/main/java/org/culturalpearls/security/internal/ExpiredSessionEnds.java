package org.culturalpearls.security.internal;

import java.time.Instant;
import java.time.ZoneOffset;
import org.culturalpearls.shared.held.Expiring;
import org.culturalpearls.shared.held.Kind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Ends of sessions, so long ago that none can be left that began before. */
@Component
class ExpiredSessionEnds implements Expiring {

  private static final String DELETE =
      """
      delete from session_end where person_id in
        (select person_id from session_end where ended_before < :before limit :most)
      """;

  private final JdbcClient jdbc;

  ExpiredSessionEnds(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public Kind kind() {
    return Kind.LOGIN_RECORDS;
  }

  @Override
  public int clear(Instant before, int most) {
    return jdbc.sql(DELETE)
        .param("before", before.atOffset(ZoneOffset.UTC))
        .param("most", most)
        .update();
  }
}
