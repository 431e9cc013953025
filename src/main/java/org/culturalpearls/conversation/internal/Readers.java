package org.culturalpearls.conversation.internal;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.culturalpearls.conversation.MessageId;
import org.culturalpearls.cycle.ParticipationId;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.shared.Columns;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Stores who has read up to where, whom a mail told of what, and which coordinators are there. */
@Component
class Readers {

  private final JdbcClient jdbc;

  Readers(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Records that a person has read all messages there are. */
  void seen(PersonId person, ParticipationId town) {
    jdbc.sql(
            """
            insert into conversation_reader (participation_id, person_id, seen_id, told_id)
            select :town, :person, last.id, last.id
            from (select max(id) as id from message where participation_id = :town) last
            where last.id is not null
            on conflict (participation_id, person_id) do update
              set seen_id = excluded.seen_id
              where conversation_reader.seen_id < excluded.seen_id
            """)
        .param("town", town.value())
        .param("person", person.value())
        .update();
  }

  /** Returns up to which message each has read. */
  Map<PersonId, Long> seen(ParticipationId town) {
    Map<PersonId, Long> seen = new HashMap<>();
    jdbc.sql("select person_id, seen_id from conversation_reader where participation_id = :town")
        .param("town", town.value())
        .query(
            row -> {
              seen.put(new PersonId(row.getLong("person_id")), row.getLong("seen_id"));
            });
    return seen;
  }

  /** Returns those of them whom no mail has told of a message they have not read yet. */
  List<PersonId> tell(Collection<PersonId> people, ParticipationId town, MessageId message) {
    return jdbc.sql(
            """
            insert into conversation_reader (participation_id, person_id, seen_id, told_id)
            select :town, person, 0, :message from unnest(cast(:people as bigint[])) as t (person)
            on conflict (participation_id, person_id) do update
              set told_id = excluded.told_id
              where conversation_reader.told_id <= conversation_reader.seen_id
            returning person_id
            """)
        .param("town", town.value())
        .param("people", Columns.any(people))
        .param("message", message.value())
        .query((row, number) -> new PersonId(row.getLong("person_id")))
        .list();
  }

  List<PersonId> guests(ParticipationId town) {
    return jdbc.sql(
            """
            select person_id from conversation_guest where participation_id = :town
            order by asked_at, person_id
            """)
        .param("town", town.value())
        .query((row, number) -> new PersonId(row.getLong("person_id")))
        .list();
  }

  /** Returns false if the coordinator is there already. */
  boolean add(PersonId guest, ParticipationId town, PersonId by, Instant now) {
    return jdbc.sql(
                """
                insert into conversation_guest (participation_id, person_id, asked_by, asked_at)
                values (:town, :guest, :by, :at)
                on conflict do nothing
                """)
            .param("town", town.value())
            .param("guest", guest.value())
            .param("by", by.value())
            .param("at", OffsetDateTime.ofInstant(now, ZoneOffset.UTC))
            .update()
        > 0;
  }

  boolean remove(PersonId guest, ParticipationId town) {
    return jdbc.sql(
                """
                delete from conversation_guest
                where participation_id = :town and person_id = :guest
                """)
            .param("town", town.value())
            .param("guest", guest.value())
            .update()
        > 0;
  }
}
