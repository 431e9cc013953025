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
 * Records facts of an attempt that must survive its transaction: that it began, committed before
 * the mail server is contacted, and that it failed. It uses own connections, each for one
 * statement: taken from the pool while the transaction holds another, they could exhaust it.
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
   * A started attempt.
   *
   * @param number counts from 1, and again from 1 when the mail is sent again
   * @param messageId the same in every attempt for this mail, and unique, also after a restore
   */
  record Attempt(int number, String messageId) {}

  /**
   * An earlier attempt without an end was interrupted: nobody knows whether the mail server
   * accepted it.
   */
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
   * Records that the attempt failed for now.
   *
   * @param last whether no other follows automatically
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
