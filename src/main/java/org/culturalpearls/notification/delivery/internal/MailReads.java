package org.culturalpearls.notification.delivery.internal;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.culturalpearls.notification.delivery.WantedMails;
import org.culturalpearls.notification.outbox.core.Mail;
import org.culturalpearls.notification.outbox.core.MailRows;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.shared.Paged;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads lists of mails, each page by an index. */
@Component
class MailReads {

  private static final int MOST_COUNTED = 1000;

  private static final String FAILED = " and state = 'FAILED'";

  private final JdbcClient jdbc;

  MailReads(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * Returns one more than fits on the page.
   *
   * @param recipient null for everybody's
   */
  List<Mail> page(PersonId recipient, WantedMails wanted, int page) {
    return asked(
            MailRows.SELECT
                + where(wanted)
                + (recipient == null ? "" : " and recipient_id = :recipient")
                + " order by id desc limit :limit offset :offset",
            wanted)
        .param("recipient", recipient == null ? null : recipient.value())
        .param("limit", Paged.SIZE + 1)
        .param("offset", Paged.before(page))
        .query(MailRows::mail)
        .list();
  }

  /** Locks and returns some of these that had failed by then, the oldest first. */
  List<Mail> failed(WantedMails wanted, Instant by, int most) {
    return asked(
            MailRows.SELECT
                + where(wanted)
                + FAILED
                + " and (ended_at is null or ended_at <= :by)"
                + " order by id limit :most for update skip locked",
            wanted)
        .param("by", by.atOffset(ZoneOffset.UTC))
        .param("most", most)
        .query(MailRows::mail)
        .list();
  }

  int countFailed(WantedMails wanted) {
    return asked(
            "select count(*) from (select 1 from mail "
                + where(wanted)
                + FAILED
                + " limit :most) as found",
            wanted)
        .param("most", MOST_COUNTED)
        .query(Integer.class)
        .single();
  }

  /** Only the conditions in use: with optional ones, no index would be used. */
  private static String where(WantedMails wanted) {
    return "where true"
        + (wanted.state() == null ? "" : " and state = :state")
        + (wanted.held() ? " and held" : "")
        + (wanted.problem() == null ? "" : " and split_part(problem, ' ', 1) = :problem");
  }

  private JdbcClient.StatementSpec asked(String sql, WantedMails wanted) {
    return jdbc.sql(sql)
        .param("state", wanted.state() == null ? null : wanted.state().name())
        .param("problem", wanted.problem() == null ? null : wanted.problem().name());
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
