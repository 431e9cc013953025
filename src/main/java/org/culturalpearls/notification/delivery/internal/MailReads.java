package org.culturalpearls.notification.delivery.internal;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.culturalpearls.notification.delivery.WantedMails;
import org.culturalpearls.notification.outbox.MailId;
import org.culturalpearls.notification.outbox.MailKind;
import org.culturalpearls.notification.outbox.MailTopic;
import org.culturalpearls.notification.outbox.core.HiddenMails;
import org.culturalpearls.notification.outbox.core.Mail;
import org.culturalpearls.notification.outbox.core.MailRows;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.shared.Columns;
import org.culturalpearls.shared.Paged;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads lists of mails, each page by an index. */
@Component
class MailReads {

  private static final int MOST_COUNTED = 1000;

  private static final String FAILED = " and state = 'FAILED'";

  private static final String TO =
      """
       and recipient_id in (select p.id from person p
         where strpos(lower(p.name), :to) > 0 or strpos(p.email, :to) > 0)
      """;

  private static final String TOWN =
      """
       and case_key in (select p.case_key from participation p
         join municipality t on t.id = p.municipality_id
         where strpos(lower(t.name), :town) > 0 or strpos(p.case_key, :town) > 0)
      """;

  private static final String CYCLE =
      " and case_key in (select p.case_key from participation p where p.cycle_id = :cycle)";

  private final JdbcClient jdbc;

  MailReads(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Returns one more of a person's mails than fits on the page. */
  List<Mail> page(PersonId recipient, WantedMails wanted, int page) {
    return asked(
            MailRows.SELECT
                + where(wanted)
                + " and recipient_id = :recipient"
                + " order by id desc limit :limit offset :offset",
            wanted,
            HiddenMails.NONE)
        .param("recipient", recipient.value())
        .param("limit", Paged.SIZE + 1)
        .param("offset", Paged.before(page))
        .query(MailRows::mail)
        .list();
  }

  /** Returns a part of everybody's mails, in the order of the list. */
  List<Mail> all(WantedMails wanted, HiddenMails hidden, int limit, int offset) {
    return asked(
            MailRows.SELECT
                + where(wanted)
                + hidden.condition()
                + " order by "
                + order(wanted)
                + " limit :limit offset :offset",
            wanted,
            hidden)
        .param("limit", limit)
        .param("offset", offset)
        .query(MailRows::mail)
        .list();
  }

  /** Returns the first mails of the same list. */
  List<MailId> ids(WantedMails wanted, HiddenMails hidden, int most) {
    return asked(
            "select id from mail "
                + where(wanted)
                + hidden.condition()
                + " order by "
                + order(wanted)
                + " limit :most",
            wanted,
            hidden)
        .param("most", most)
        .query((row, number) -> new MailId(row.getLong("id")))
        .list();
  }

  /** Returns these mails in this order. */
  List<Mail> some(List<MailId> mails, HiddenMails hidden) {
    return hidden
        .in(
            jdbc.sql(
                MailRows.SELECT
                    + "where id = any(:ids)"
                    + hidden.condition()
                    + " order by array_position(:ids, id)"))
        .param("ids", Columns.any(mails))
        .query(MailRows::mail)
        .list();
  }

  /** Returns how many mails the list of everybody's has. */
  int count(WantedMails wanted, HiddenMails hidden) {
    return asked("select count(*) from mail " + where(wanted) + hidden.condition(), wanted, hidden)
        .query(Integer.class)
        .single();
  }

  /** Locks and returns some of these that had failed by then, the oldest first. */
  List<Mail> failed(WantedMails wanted, HiddenMails hidden, Instant by, int most) {
    return asked(
            MailRows.SELECT
                + where(wanted)
                + FAILED
                + hidden.condition()
                + " and (ended_at is null or ended_at <= :by)"
                + " order by id limit :most for update skip locked",
            wanted,
            hidden)
        .param("by", by.atOffset(ZoneOffset.UTC))
        .param("most", most)
        .query(MailRows::mail)
        .list();
  }

  int countFailed(WantedMails wanted, HiddenMails hidden) {
    return asked(
            "select count(*) from (select 1 from mail "
                + where(wanted)
                + FAILED
                + hidden.condition()
                + " limit :most) as found",
            wanted,
            hidden)
        .param("most", MOST_COUNTED)
        .query(Integer.class)
        .single();
  }

  /** Only the conditions in use: with optional ones, no index would be used. */
  private static String where(WantedMails wanted) {
    return "where true"
        + (wanted.state() == null ? "" : " and state = :state")
        + (wanted.held() ? " and held" : "")
        + (wanted.problem() == null ? "" : " and split_part(problem, ' ', 1) = :problem")
        + (wanted.topic() == null ? "" : " and kind = any(:kinds)")
        + (part(wanted.to()).isEmpty() ? "" : TO)
        + (part(wanted.town()).isEmpty() ? "" : TOWN)
        + (wanted.cycle() == null ? "" : CYCLE);
  }

  private static String order(WantedMails wanted) {
    String direction = wanted.down() ? " desc" : " asc";
    String latest = ", id desc";
    return switch (wanted.order()) {
      case WRITTEN -> "id" + direction;
      case RECIPIENT ->
          "(select lower(p.name) from person p where p.id = recipient_id)" + direction + latest;
      case CASE -> "case_key" + direction + " nulls last" + latest;
      case STATE -> "state" + direction + latest;
      case ENDED -> "ended_at" + direction + " nulls last" + latest;
    };
  }

  private JdbcClient.StatementSpec asked(String sql, WantedMails wanted, HiddenMails hidden) {
    return hidden
        .in(jdbc.sql(sql))
        .param("state", wanted.state() == null ? null : wanted.state().name())
        .param("problem", wanted.problem() == null ? null : wanted.problem().name())
        .param("kinds", kinds(wanted.topic()))
        .param("to", part(wanted.to()))
        .param("town", part(wanted.town()))
        .param("cycle", wanted.cycle() == null ? null : wanted.cycle().value());
  }

  private static String[] kinds(MailTopic topic) {
    return Arrays.stream(MailKind.values())
        .filter(kind -> MailTopic.of(kind) == topic)
        .map(MailKind::name)
        .toArray(String[]::new);
  }

  private static String part(String text) {
    return text == null ? "" : text.strip().toLowerCase(Locale.ROOT);
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
