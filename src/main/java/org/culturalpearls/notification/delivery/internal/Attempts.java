package org.culturalpearls.notification.delivery.internal;

import java.time.Clock;
import java.time.ZoneOffset;
import org.culturalpearls.notification.outbox.MailId;
import org.culturalpearls.notification.outbox.MailState;
import org.culturalpearls.notification.outbox.WrongMailState;
import org.culturalpearls.notification.outbox.core.MailSettings;
import org.culturalpearls.people.Language;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What must be known of an attempt even if its transaction never ends: that it began, committed
 * before the mail server hears a word, and that it failed. It has connections of its own, each for
 * one statement: taken from the pool while the transaction holds another, they could use it up.
 */
@Component
class Attempts {

  private final JdbcClient jdbc;
  private final MailSettings settings;
  private final Clock clock;

  Attempts(
      JdbcConnectionDetails database, Environment environment, MailSettings settings, Clock clock) {
    this.jdbc = JdbcClient.create(new AttemptConnections(database, environment));
    this.settings = settings;
    this.clock = clock;
  }

  /**
   * An attempt that began.
   *
   * @param number counts from 1, anew when somebody has the mail sent again
   * @param messageId the same in every attempt for this mail, and of no other mail, also after a
   *     restore
   */
  record Attempt(int number, String messageId) {}

  /** One that is found begun was cut off: whether the mail server took it, nobody knows. */
  Attempt begin(MailId id, String address, Language language) {
    return jdbc.sql(
            """
            update mail set doubtful = doubtful or state = 'SENDING', state = 'SENDING',
              attempts = attempts + 1, attempt_at = :now, ended_at = null, problem = null, server_answer = null,
              address = :address, language = :language,
              message_id = coalesce(message_id,
                '<mail-' || id || '-' || random_part || '@' || :host || '>')
            where id = :id and state = any(:before) returning attempts, message_id
            """)
        .param("now", clock.instant().atOffset(ZoneOffset.UTC))
        .param("address", address)
        .param("language", language.name())
        .param("host", settings.baseAddress().getHost())
        .param("id", id.value())
        .param("before", MailState.SENDING.before())
        .query((row, number) -> new Attempt(row.getInt(1), row.getString(2)))
        .optional()
        .orElseThrow(() -> new WrongMailState(id, MailState.SENDING));
  }

  /**
   * The attempt failed for now.
   *
   * @param last whether no other follows by itself
   */
  void failed(MailId id, SmtpFailure failure, boolean last) {
    MailState next = last ? MailState.FAILED : MailState.WAITING;
    jdbc.sql(
            """
            update mail set state = :next, problem = :problem, server_answer = :answer,
              doubtful = doubtful or :doubtful,
              ended_at = case when :last then cast(:now as timestamptz) end
            where id = :id and state = any(:before)
            """)
        .param("next", next.name())
        .param("problem", failure.problem())
        .param("answer", failure.answer())
        .param("doubtful", failure.isDoubtful())
        .param("last", last)
        .param("now", clock.instant().atOffset(ZoneOffset.UTC))
        .param("id", id.value())
        .param("before", next.before())
        .update();
  }
}
