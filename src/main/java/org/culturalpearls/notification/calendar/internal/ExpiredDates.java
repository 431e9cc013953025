package org.culturalpearls.notification.calendar.internal;

import org.culturalpearls.shared.personaldata.ExpiringRows;
import org.culturalpearls.shared.personaldata.Kind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Deletes dates that are long past and don't change any more, with the mails that carried them. */
@Component
class ExpiredDates extends ExpiringRows {

  private static final String DELETE =
      """
      delete from calendar_date where (person_id, uid) in (
        select person_id, uid from calendar_date
        where changed_at < :before and coalesce(due_at, day) < :before
        order by changed_at limit :most)
      """;

  ExpiredDates(JdbcClient jdbc) {
    super(jdbc, Kind.SENT_MAILS, DELETE);
  }
}
