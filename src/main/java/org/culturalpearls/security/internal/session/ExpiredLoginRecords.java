package org.culturalpearls.security.internal.session;

import org.culturalpearls.shared.personaldata.ExpiringRows;
import org.culturalpearls.shared.personaldata.Kind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Deletes what is told of logins: session ends that are older than any session can be, and events.
 */
@Component
class ExpiredLoginRecords extends ExpiringRows {

  private static final String[] DELETE = {
    """
    delete from session_end where person_id in
      (select person_id from session_end where ended_before < :before limit :most)
    """,
    """
    delete from security_event where id in
      (select id from security_event where at < :before order by id limit :most)
    """
  };

  ExpiredLoginRecords(JdbcClient jdbc) {
    super(jdbc, Kind.LOGIN_RECORDS, DELETE);
  }
}
