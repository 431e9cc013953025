package org.culturalpearls.people.internal;

import org.culturalpearls.shared.personaldata.ExpiringRows;
import org.culturalpearls.shared.personaldata.Kind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Deletes one-time links that can't be used any more. */
@Component
class ExpiredLinks extends ExpiringRows {

  private static final String DELETE =
      """
      delete from invitation where id in
        (select id from invitation
         where least(expires_at, used_at, voided_at) < :before order by id limit :most)
      """;

  ExpiredLinks(JdbcClient jdbc) {
    super(jdbc, Kind.USED_LINKS, DELETE);
  }
}
