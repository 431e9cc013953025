package org.culturalpearls.plan.internal.indicator;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.culturalpearls.cycle.ParticipationId;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.plan.content.RowId;
import org.culturalpearls.plan.internal.indicator.AskingPolicy.Earlier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds the towns whose values are to be looked at, and what was asked of them before. */
@Component
class ValueWatchQueries {

  /** Locks their plans, so that no other node asks at the same time. */
  private static final String DUE =
      """
      select p.participation_id, w.begun_on from plan p
        join participation c on c.id = p.participation_id
        left join value_watch w on w.participation_id = p.participation_id
      where p.state = 'IN_FORCE' and c.stage = 'IN_FORCE'
        and (w.next_at is null or w.next_at <= :now)
      order by w.next_at nulls first, p.participation_id
      limit :most for update of p skip locked
      """;

  private static final String EARLIER =
      """
      select distinct on (q.participation_id, i.indicator_id)
        q.participation_id, i.indicator_id, i.since, i.round, q.asked_on
      from value_question q join value_question_indicator i on i.question_id = q.id
      where q.participation_id = any(:towns)
      order by q.participation_id, i.indicator_id, q.asked_on desc, i.round desc
      """;

  private static final String WATCH =
      """
      insert into value_watch (participation_id, begun_on, next_at)
      values (:town, :begun, :next)
      on conflict (participation_id) do update set next_at = excluded.next_at
      """;

  private final JdbcClient jdbc;

  ValueWatchQueries(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * A town to be looked at now.
   *
   * @param begun since when its values are watched; null if that begins now
   */
  record Watched(ParticipationId town, LocalDate begun) {}

  /** Returns the first of those that are due, and locks them. */
  List<Watched> due(Instant now, int most) {
    return jdbc.sql(DUE)
        .param("now", now.atOffset(ZoneOffset.UTC))
        .param("most", most)
        .query(
            (row, number) ->
                new Watched(new ParticipationId(row.getLong(1)), row.getObject(2, LocalDate.class)))
        .list();
  }

  /** Returns the latest question about each indicator of these towns. */
  Map<RowId, Earlier> earlier(Collection<ParticipationId> towns) {
    record Row(RowId indicator, Earlier earlier) {}
    return jdbc
        .sql(EARLIER)
        .param("towns", towns.stream().map(ParticipationId::value).toArray(Long[]::new))
        .query(
            (row, number) ->
                new Row(
                    new RowId(row.getLong("indicator_id")),
                    new Earlier(
                        row.getObject("since", LocalDate.class),
                        row.getInt("round"),
                        row.getObject("asked_on", LocalDate.class))))
        .list()
        .stream()
        .collect(Collectors.toMap(Row::indicator, Row::earlier));
  }

  /** Returns who was asked on this day or after it. */
  Set<PersonId> askedFrom(LocalDate day) {
    return jdbc.sql("select distinct person_id from value_question where asked_on >= :day")
        .param("day", day)
        .query((row, number) -> new PersonId(row.getLong(1)))
        .set();
  }

  /** Sets when a town is looked at next. */
  void watch(ParticipationId town, LocalDate begun, Instant next) {
    jdbc.sql(WATCH)
        .param("town", town.value())
        .param("begun", begun)
        .param("next", next.atOffset(ZoneOffset.UTC))
        .update();
  }
}
