package org.culturalpearls.plan.internal.presence;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.culturalpearls.cycle.ParticipationId;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.shared.Columns;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads and writes when people looked at plans. */
@Component
class PlanLooks {

  private final JdbcClient jdbc;

  PlanLooks(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  Optional<Instant> seenUntil(PersonId person, ParticipationId participation) {
    return jdbc.sql(
            """
            select l.seen_at from plan_look l join plan p on p.id = l.plan_id
            where p.participation_id = :participation and l.person_id = :person
              and l.seen_at is not null
            """)
        .param("participation", participation.value())
        .param("person", person.value())
        .query((row, number) -> Columns.instant(row, "seen_at"))
        .optional();
  }

  void seen(PersonId person, ParticipationId participation, Instant until) {
    jdbc.sql(
            """
            insert into plan_look as l (plan_id, person_id, seen_at)
            select id, :person, :until from plan where participation_id = :participation
            on conflict (plan_id, person_id) do update
              set seen_at = greatest(l.seen_at, excluded.seen_at)
            """)
        .param("participation", participation.value())
        .param("person", person.value())
        .param("until", until.atOffset(ZoneOffset.UTC))
        .update();
  }

  void here(PersonId person, ParticipationId participation, Instant now) {
    jdbc.sql(
            """
            insert into plan_look (plan_id, person_id, open_at)
            select id, :person, :now from plan where participation_id = :participation
            on conflict (plan_id, person_id) do update set open_at = excluded.open_at
            """)
        .param("participation", participation.value())
        .param("person", person.value())
        .param("now", now.atOffset(ZoneOffset.UTC))
        .update();
  }

  /** Returns who had the editor open at this moment or later. */
  List<PersonId> since(ParticipationId participation, Instant moment) {
    return jdbc.sql(
            """
            select l.person_id from plan_look l join plan p on p.id = l.plan_id
            where p.participation_id = :participation and l.open_at >= :moment
            order by l.person_id
            """)
        .param("participation", participation.value())
        .param("moment", moment.atOffset(ZoneOffset.UTC))
        .query((row, number) -> new PersonId(row.getLong("person_id")))
        .list();
  }
}
