package org.culturalpearls.notification.mail.internal;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.culturalpearls.people.PersonEvent;
import org.culturalpearls.shared.personaldata.Expiring;
import org.culturalpearls.shared.personaldata.Kind;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Cancels waiting mails to people who left, except notices of a changed address, and deletes mails
 * that were sent long ago.
 */
@Component
class MailsOfLeavers implements Expiring {

  private static final String CANCEL =
      """
      update mail set state = 'CANCELLED', ended_at = :now
      where recipient_id = :person and state = 'WAITING' and kind <> 'ADDRESS_CHANGED'
      """;

  /** A list is deleted before, or after, the mails in it. */
  private static final String UNTIE =
      """
      update mail set list_id = null where list_id in
        (select id from mail where ended_at < :before order by id limit :most)
      """;

  private static final String DELETE =
      """
      with past as (select id from mail where ended_at < :before order by id limit :most),
        told as (delete from reminder where mail_id in (select id from past))
      delete from mail where id in (select id from past)
      """;

  private final JdbcClient jdbc;
  private final Clock clock;

  MailsOfLeavers(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  @EventListener
  void cancel(PersonEvent.Deactivated deactivated) {
    jdbc.sql(CANCEL)
        .param("now", clock.instant().atOffset(ZoneOffset.UTC))
        .param("person", deactivated.person().value())
        .update();
  }

  @Override
  public Kind kind() {
    return Kind.SENT_MAILS;
  }

  @Override
  public int clear(Instant before, int most) {
    jdbc.sql(UNTIE).param("before", before.atOffset(ZoneOffset.UTC)).param("most", most).update();
    return jdbc.sql(DELETE)
        .param("before", before.atOffset(ZoneOffset.UTC))
        .param("most", most)
        .update();
  }
}
