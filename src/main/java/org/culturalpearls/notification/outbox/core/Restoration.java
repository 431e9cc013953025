package org.culturalpearls.notification.outbox.core;

import java.time.Instant;
import java.util.Optional;
import org.culturalpearls.shared.Columns;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Says whether the database was restored from a backup and not yet confirmed as the one in use: a
 * rehearsed restore must not send mails to people.
 */
@Component
public class Restoration {

  /** Read by the statements that write mails, so that people's actions cost no statement for it. */
  public static final String HOLDS = "exists (select 1 from restoration where mails_held)";

  private final JdbcClient jdbc;

  Restoration(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  public boolean holdsMails() {
    return holdsMailsSince().isPresent();
  }

  public Optional<Instant> holdsMailsSince() {
    return jdbc.sql("select restored_at from restoration where mails_held")
        .query((row, number) -> Columns.instant(row, "restored_at"))
        .optional();
  }

  /** Ends the state; returns whether mails were held until now. */
  public boolean end() {
    return jdbc.sql("update restoration set mails_held = false where mails_held").update() > 0;
  }
}
