package org.culturalpearls.notification.calendar.internal;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.culturalpearls.people.PersonEvent;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.shared.Columns;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Stores who has a feed, by the hash of the secret in its address. */
@Component
class FeedRows {

  private final JdbcClient jdbc;
  private final Clock clock;

  FeedRows(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  Optional<Instant> since(PersonId person) {
    return jdbc.sql("select since from calendar_feed where person_id = :person")
        .param("person", person.value())
        .query((row, number) -> Columns.instant(row, "since"))
        .optional();
  }

  Optional<PersonId> owner(String hash) {
    return jdbc.sql("select person_id from calendar_feed where secret_hash = :hash")
        .param("hash", hash)
        .query((row, number) -> new PersonId(row.getLong(1)))
        .optional();
  }

  void put(PersonId person, String hash) {
    jdbc.sql(
            """
            insert into calendar_feed (person_id, secret_hash, since)
            values (:person, :hash, :now)
            on conflict (person_id) do update
              set secret_hash = excluded.secret_hash, since = excluded.since
            """)
        .param("person", person.value())
        .param("hash", hash)
        .param("now", clock.instant().atOffset(ZoneOffset.UTC))
        .update();
  }

  void delete(PersonId person) {
    jdbc.sql("delete from calendar_feed where person_id = :person")
        .param("person", person.value())
        .update();
  }

  /** It may have been made by who knew the old password. */
  @EventListener
  void end(PersonEvent.PasswordChanged changed) {
    delete(changed.person());
  }

  /** For good: the address does not work again when the person comes back. */
  @EventListener
  void end(PersonEvent.Deactivated deactivated) {
    delete(deactivated.person());
  }
}
