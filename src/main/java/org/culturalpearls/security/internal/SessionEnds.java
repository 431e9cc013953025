package org.culturalpearls.security.internal;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.culturalpearls.people.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Stores from when on the sessions of a person are valid, after a changed password; for all nodes.
 */
@Repository
class SessionEnds {

  private final JdbcClient jdbc;

  SessionEnds(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Ends earlier sessions; part of the transaction in which the password changes. */
  void endBefore(PersonId person, Instant instant) {
    jdbc.sql(
            """
            insert into session_end (person_id, ended_before) values (:person, :instant)
            on conflict (person_id) do update set ended_before = excluded.ended_before
            """)
        .param("person", person.value())
        .param("instant", OffsetDateTime.ofInstant(instant, ZoneOffset.UTC))
        .update();
  }

  Optional<Instant> of(PersonId person) {
    return jdbc.sql("select ended_before from session_end where person_id = :person")
        .param("person", person.value())
        .query(OffsetDateTime.class)
        .optional()
        .map(OffsetDateTime::toInstant);
  }
}
