package org.culturalpearls.security.internal;

import org.culturalpearls.shared.personaldata.ExpiringRows;
import org.culturalpearls.shared.personaldata.Kind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Deletes session ends that are older than any session can be. */
@Component
class ExpiredSessionEnds extends ExpiringRows {

  private static final String DELETE =
      """
      delete from session_end where person_id in
        (select person_id from session_end where ended_before < :before limit :most)
      """;

  ExpiredSessionEnds(JdbcClient jdbc) {
    super(jdbc, Kind.LOGIN_RECORDS, DELETE);
  }
}
