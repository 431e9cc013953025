package org.culturalpearls.notification.delivery.internal;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import org.culturalpearls.metrics.WatchedFigures;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Metrics of how long mails wait; held ones wait for a person. */
@Component
class MailFigures implements WatchedFigures {

  private static final String OLDEST = "pearls.mail.oldest.seconds";
  private static final String FAILED = "pearls.mail.failed";

  private static final String COUNT =
      """
      select coalesce(extract(epoch from cast(:now as timestamptz) -
               (select min(created_at) from mail
                 where state in ('WAITING', 'SENDING') and not held)), 0) as oldest,
             (select count(*) from mail where state = 'FAILED') as failed
      """;

  private final JdbcClient jdbc;
  private final Clock clock;

  MailFigures(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  @Override
  public Map<String, String> meanings() {
    return Map.of(
        OLDEST,
            "Age of the oldest mail that should have gone out, in seconds; 0 when there is none",
        FAILED, "Mails that could not be sent");
  }

  @Override
  public Map<String, Number> count() {
    return jdbc.sql(COUNT)
        .param("now", OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
        .query(
            (row, number) ->
                Map.<String, Number>of(
                    OLDEST, row.getDouble("oldest"), FAILED, row.getLong("failed")))
        .single();
  }
}
