package org.culturalpearls.privacy.internal;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.privacy.CopyRequestService.TakenCopy;
import org.culturalpearls.shared.Columns;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Records the copies that administrators made for people. */
@Component
class TakenCopies {

  /** How long the administrator who made a copy reads it: enough to hand it over. */
  static final Duration READABLE = Duration.ofDays(1);

  private static final int SHOWN = 10;

  private final JdbcClient jdbc;
  private final Clock clock;

  TakenCopies(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  void add(PersonId person, PersonId by, Instant at) {
    jdbc.sql(
            """
            insert into personal_copy (id, person_id, taken_by, taken_at)
            values (nextval('pearl_seq'), :person, :by, :at)
            """)
        .param("person", person.value())
        .param("by", by.value())
        .param("at", at.atOffset(ZoneOffset.UTC))
        .update();
  }

  /** Returns the latest ones first. */
  List<TakenCopy> latest(PersonId person) {
    return jdbc.sql(
            """
            select taken_by, taken_at from personal_copy where person_id = :person
            order by taken_at desc, id desc limit :shown
            """)
        .param("person", person.value())
        .param("shown", SHOWN)
        .query(
            (row, number) ->
                new TakenCopy(new PersonId(row.getLong(1)), Columns.instant(row, "taken_at")))
        .list();
  }

  Optional<Instant> readableUntil(PersonId reader, PersonId person) {
    return latest(person).stream()
        .filter(copy -> copy.by().equals(reader))
        .map(copy -> copy.at().plus(READABLE))
        .filter(clock.instant()::isBefore)
        .findFirst();
  }
}
