package org.culturalpearls.notification.internal;

import java.util.List;
import org.culturalpearls.notification.MailState;
import org.culturalpearls.notification.WantedMails;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.shared.Paged;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Lists of mails, each page by an index. */
@Component
class MailReads {

  private static final int MOST_COUNTED = 1000;

  private final JdbcClient jdbc;

  MailReads(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * One more than fits on the page.
   *
   * @param recipient null for everybody's
   */
  List<Mail> page(PersonId recipient, WantedMails wanted, int page) {
    MailState state = wanted.state();
    return jdbc.sql(
            MailRows.SELECT
                + "where true"
                + (recipient == null ? "" : " and recipient_id = :recipient")
                + (state == null ? "" : " and state = :state")
                + (wanted.held() ? " and held" : "")
                + " order by id desc limit :limit offset :offset")
        .param("recipient", recipient == null ? null : recipient.value())
        .param("state", state == null ? null : state.name())
        .param("limit", Paged.SIZE + 1)
        .param("offset", page * Paged.SIZE)
        .query(MailRows::mail)
        .list();
  }

  List<Mail> failed() {
    return jdbc.sql(MailRows.SELECT + "where state = 'FAILED' order by id limit :most")
        .param("most", MOST_COUNTED)
        .query(MailRows::mail)
        .list();
  }

  int held() {
    return jdbc.sql(
            """
            select count(*) from (
              select 1 from mail where held and state = 'WAITING' limit :most) as found
            """)
        .param("most", MOST_COUNTED)
        .query(Integer.class)
        .single();
  }
}
