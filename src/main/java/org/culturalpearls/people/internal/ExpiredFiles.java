package org.culturalpearls.people.internal;

import java.time.Instant;
import java.time.ZoneOffset;
import org.culturalpearls.shared.held.Expiring;
import org.culturalpearls.shared.held.Kind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Spreadsheets that were checked and never imported. */
@Component
class ExpiredFiles implements Expiring {

  private static final String DELETE =
      """
      delete from waiting_import where person_id in
        (select person_id from waiting_import where sent_at < :before limit :most)
      """;

  private final JdbcClient jdbc;

  ExpiredFiles(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public Kind kind() {
    return Kind.WAITING_FILES;
  }

  @Override
  public int clear(Instant before, int most) {
    return jdbc.sql(DELETE)
        .param("before", before.atOffset(ZoneOffset.UTC))
        .param("most", most)
        .update();
  }
}
