package org.culturalpearls.conversation.internal;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

  /** Takes the next place of the conversation; others who want one wait for this transaction. */
  int nextNumber(ParticipationId town) {
    return jdbc.sql(
            """
            insert into conversation (participation_id, last_number) values (:town, 1)
            on conflict (participation_id) do update
              set last_number = conversation.last_number + 1
            returning last_number
            """)
        .param("town", town.value())
        .query(Integer.class)
        .single();
  }

  /** Records up to where a person has read; no further than there is something. */
  void seen(PersonId person, ParticipationId town, int place) {
    jdbc.sql(
            """
            insert into conversation_reader (participation_id, person_id, seen_number, told_number)
            select :town, :person, least(:place, c.last_number), 0
            from conversation c where c.participation_id = :town
            on conflict (participation_id, person_id) do update
              set seen_number = excluded.seen_number
              where conversation_reader.seen_number < excluded.seen_number
            """)
        .param("town", town.value())
        .param("person", person.value())
        .param("place", place)
        .update();
  }

  /** Returns up to where each has read. */
  Map<PersonId, Integer> seen(ParticipationId town) {
    Map<PersonId, Integer> seen = new HashMap<>();
    jdbc.sql(
            "select person_id, seen_number from conversation_reader where participation_id = :town")
        .param("town", town.value())
        .query(
            row -> {
              seen.put(new PersonId(row.getLong("person_id")), row.getInt("seen_number"));
            });
    return seen;
  }

  /** Returns those of them whom no mail has told of a message they have not read yet. */
  List<PersonId> tell(Collection<PersonId> people, ParticipationId town, int number) {
    return jdbc.sql(
            """
            insert into conversation_reader (participation_id, person_id, seen_number, told_number)
            select :town, person, 0, :number from unnest(cast(:people as bigint[])) as t (person)
            on conflict (participation_id, person_id) do update
              set told_number = excluded.told_number
              where conversation_reader.told_number <= conversation_reader.seen_number
            returning person_id
            """)
        .param("town", town.value())
        .param("people", Columns.any(people))
        .param("number", number)
        .query((row, index) -> new PersonId(row.getLong("person_id")))
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
