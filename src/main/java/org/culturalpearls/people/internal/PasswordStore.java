package org.culturalpearls.people.internal;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Optional;
import org.culturalpearls.people.Credentials;
import org.culturalpearls.people.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Stores password hashes separately from persons, so that no read of persons loads them. */
@Component
class PasswordStore {

  private final JdbcClient jdbc;
  private final Clock clock;

  PasswordStore(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  Optional<Credentials> byEmail(String email) {
    return jdbc.sql(
            """
            select p.id, p.email, c.password_hash, p.active
            from person p join credential c on c.person_id = p.id where p.email = :email
            """)
        .param("email", EmailAddress.normal(email))
        .query(
            (row, number) ->
                new Credentials(
                    new PersonId(row.getLong("id")),
                    row.getString("email"),
                    row.getString("password_hash"),
                    row.getBoolean("active")))
        .optional();
  }

  boolean has(PersonId person) {
    return jdbc.sql("select exists (select 1 from credential where person_id = :person)")
        .param("person", person.value())
        .query(Boolean.class)
        .single();
  }

  /** Replaces the hash of the same password, so nothing has changed for the person. */
  void replace(Credentials verified, String hash) {
    jdbc.sql(
            """
            update credential set password_hash = :hash
            where person_id = :person and password_hash = :verified
            """)
        .param("person", verified.person().value())
        .param("verified", verified.passwordHash())
        .param("hash", hash)
        .update();
  }

  void put(PersonId person, String hash) {
    jdbc.sql(
            """
            insert into credential (person_id, password_hash, changed_at)
            values (:person, :hash, :now)
            on conflict (person_id)
            do update set password_hash = excluded.password_hash, changed_at = excluded.changed_at
            """)
        .param("person", person.value())
        .param("hash", hash)
        .param("now", clock.instant().atOffset(ZoneOffset.UTC))
        .update();
  }
}
