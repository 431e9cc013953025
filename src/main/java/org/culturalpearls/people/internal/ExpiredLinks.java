package org.culturalpearls.people.internal;

import java.time.Instant;
import java.time.ZoneOffset;
import org.culturalpearls.shared.held.Expiring;
import org.culturalpearls.shared.held.Kind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** One-time links that open nothing any more. */
@Component
class ExpiredLinks implements Expiring {

  private static final String DELETE =
      """
      delete from invitation where id in
        (select id from invitation
         where least(expires_at, used_at, voided_at) < :before order by id limit :most)
      """;

  private final JdbcClient jdbc;

  ExpiredLinks(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public Kind kind() {
    return Kind.USED_LINKS;
  }

  @Override
  public int clear(Instant before, int most) {
    return jdbc.sql(DELETE)
        .param("before", before.atOffset(ZoneOffset.UTC))
        .param("most", most)
        .update();
  }
}
