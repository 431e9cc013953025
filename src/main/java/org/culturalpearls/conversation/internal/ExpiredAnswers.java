package org.culturalpearls.conversation.internal;

import org.culturalpearls.shared.personaldata.ExpiringRows;
import org.culturalpearls.shared.personaldata.Kind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Deletes addresses for answers, and what came to them, as long after as the mails sent. */
@Component
class ExpiredAnswers extends ExpiringRows {

  private static final String ADDRESSES =
      """
      delete from answer_address where token_hash in (
        select token_hash from answer_address where made_at < :before
        order by made_at limit :most)
      """;

  private static final String MAILS =
      """
      delete from answer_mail where message_hash in (
        select message_hash from answer_mail where came_at < :before
        order by came_at limit :most)
      """;

  ExpiredAnswers(JdbcClient jdbc) {
    super(jdbc, Kind.SENT_MAILS, ADDRESSES, MAILS);
  }
}
