package org.culturalpearls.letter.internal;

import org.culturalpearls.shared.personaldata.ExpiringRows;
import org.culturalpearls.shared.personaldata.Kind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Deletes letters that nobody confirmed. */
@Component
class ExpiredDrafts extends ExpiringRows {

  private static final String DELETE =
      """
      with past as (
          select id from letter where sent_at is null and written_at < :before
          order by written_at, id limit :most),
        whom as (delete from letter_recipient where letter_id in (select id from past))
      delete from letter where id in (select id from past)
      """;

  ExpiredDrafts(JdbcClient jdbc) {
    super(jdbc, Kind.UNCONFIRMED_LETTERS, DELETE);
  }
}
