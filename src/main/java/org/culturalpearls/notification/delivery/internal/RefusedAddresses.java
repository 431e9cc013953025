package org.culturalpearls.notification.delivery.internal;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Collection;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.people.PersonView;
import org.culturalpearls.shared.Columns;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Marks persons whose address was refused for good. Until the person has another address, or
 * somebody sends a mail again, only requested one-time links are sent there: if one is accepted,
 * the mark is removed.
 */
@Component
class RefusedAddresses {

  private final JdbcClient jdbc;
  private final Clock clock;

  RefusedAddresses(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  boolean has(PersonView person) {
    return jdbc.sql(
            """
            select exists (select 1 from refused_address where person_id = :person and address = :address)
            """)
        .param("person", person.id().value())
        .param("address", person.email())
        .query(Boolean.class)
        .single();
  }

  void mark(PersonView person) {
    jdbc.sql(
            """
            insert into refused_address (person_id, address, refused_at)
            values (:person, :address, :now)
            on conflict (person_id) do update
              set address = excluded.address, refused_at = excluded.refused_at
            """)
        .param("person", person.id().value())
        .param("address", person.email())
        .param("now", clock.instant().atOffset(ZoneOffset.UTC))
        .update();
  }

  /** Removes marks: the addresses are valid after all. */
  void clear(Collection<PersonId> persons) {
    jdbc.sql("delete from refused_address where person_id = any(:persons)")
        .param("persons", Columns.any(persons))
        .update();
  }
}
