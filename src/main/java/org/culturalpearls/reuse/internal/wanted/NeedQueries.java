package org.culturalpearls.reuse.internal.wanted;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.culturalpearls.cycle.ParticipationId;
import org.culturalpearls.people.Country;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.practice.PracticeId;
import org.culturalpearls.reuse.wanted.NeedAnswer;
import org.culturalpearls.reuse.wanted.NeedId;
import org.culturalpearls.reuse.wanted.NeedState;
import org.culturalpearls.reuse.wanted.NeedView;
import org.culturalpearls.shared.Columns;
import org.culturalpearls.shared.Paged;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads what towns look for, with the names of the towns and how many answers there are. */
@Repository
class NeedQueries {

  private static final String VIEW =
      """
      select n.id, n.version, n.participation_id, m.name as town, m.country, n.title, n.text,
        n.terms, n.until, n.stated_at, n.reason,
        case when n.state = 'OPEN' and n.until < :today then 'OVER' else n.state end as state,
        (select count(*) from need_answer a where a.need_id = n.id) as answers
        from need n
        join participation p on p.id = n.participation_id
        join municipality m on m.id = p.municipality_id
      """;

  private static final String PAGE =
      " order by n.stated_at desc, n.id desc limit :most offset :before";

  private static final String OPEN = VIEW + " where n.state = 'OPEN' and n.until >= :today";

  private static final String ANSWERS =
      """
      select id, practice_id, note, answered_by, answered_at from need_answer
       where need_id = :need
       order by answered_at, id limit :most offset :before
      """;

  private final JdbcClient jdbc;

  NeedQueries(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  Optional<NeedView> view(NeedId id, LocalDate today) {
    return jdbc.sql(VIEW + " where n.id = :id")
        .param("id", id.value())
        .param("today", today)
        .query(NeedQueries::view)
        .optional();
  }

  Paged<NeedView> open(Optional<String> term, LocalDate today, int page) {
    JdbcClient.StatementSpec statement =
        jdbc.sql(OPEN + (term.isEmpty() ? "" : " and n.terms @> cast(:terms as text[])") + PAGE);
    term.ifPresent(one -> statement.param("terms", new String[] {one}));
    return page(statement, today, page);
  }

  Paged<NeedView> ofTowns(Collection<ParticipationId> towns, LocalDate today, int page) {
    return page(
        jdbc.sql(VIEW + " where n.participation_id = any(:towns)" + PAGE)
            .param("towns", Columns.any(towns)),
        today,
        page);
  }

  private static Paged<NeedView> page(
      JdbcClient.StatementSpec statement, LocalDate today, int page) {
    return Paged.of(
        statement
            .param("today", today)
            .param("most", Paged.SIZE + 1)
            .param("before", Paged.before(page))
            .query(NeedQueries::view)
            .list(),
        page);
  }

  /**
   * @param editor whether the reader may take away what others wrote
   */
  Paged<NeedAnswer> answers(NeedId need, PersonId reader, boolean editor, int page) {
    return Paged.of(
        jdbc.sql(ANSWERS)
            .param("need", need.value())
            .param("most", Paged.SIZE + 1)
            .param("before", Paged.before(page))
            .query((row, number) -> answer(row, reader, editor))
            .list(),
        page);
  }

  /** Two of a team who write at the same time wait for each other, so that both are counted. */
  void lock(ParticipationId town) {
    jdbc.sql("select 1 from pg_advisory_xact_lock(hashtextextended(:what, 0))")
        .param("what", "need." + town.value())
        .query()
        .singleRow();
  }

  int countOpen(ParticipationId town, LocalDate today) {
    return jdbc.sql(
            """
            select count(*) from need
             where participation_id = :town and state = 'OPEN' and until >= :today
            """)
        .param("town", town.value())
        .param("today", today)
        .query(Integer.class)
        .single();
  }

  private static NeedView view(ResultSet row, int number) throws SQLException {
    return new NeedView(
        new NeedId(row.getLong("id")),
        row.getLong("version"),
        new ParticipationId(row.getLong("participation_id")),
        row.getString("town"),
        Columns.oneOf(row, "country", Country.class),
        row.getString("title"),
        row.getString("text"),
        List.of((String[]) row.getArray("terms").getArray()),
        Columns.date(row, "until"),
        Columns.oneOf(row, "state", NeedState.class),
        Columns.instant(row, "stated_at"),
        row.getString("reason"),
        row.getInt("answers"));
  }

  private static NeedAnswer answer(ResultSet row, PersonId reader, boolean editor)
      throws SQLException {
    PersonId by = new PersonId(row.getLong("answered_by"));
    Long practice = row.getObject("practice_id", Long.class);
    return new NeedAnswer(
        row.getLong("id"),
        Optional.ofNullable(practice).map(PracticeId::new),
        row.getString("note"),
        by,
        Columns.instant(row, "answered_at"),
        editor || by.equals(reader));
  }

  /** New answers of a town that are told now. */
  record Told(ParticipationId town, long answers) {}

  /**
   * Marks answers as told and returns of which towns. A town that was told since a moment waits; an
   * answer is told by one node only.
   */
  List<Told> tellAnswers(Instant now, Instant notToldSince, int most) {
    return jdbc.sql(
            """
            with due as (
              select a.id, n.id as need_id, n.participation_id
                from need_answer a join need n on n.id = a.need_id
               where not a.told and n.state <> 'TAKEN_DOWN'
                 and not exists (select 1 from need o
                   where o.participation_id = n.participation_id and o.told_at > :since)
               order by a.id limit :most for update of a skip locked),
            told as (update need_answer set told = true where id in (select id from due)),
            stamped as (update need set told_at = :now where id in (select need_id from due))
            select participation_id, count(*) as answers from due group by participation_id
            """)
        .param("now", now.atOffset(ZoneOffset.UTC))
        .param("since", notToldSince.atOffset(ZoneOffset.UTC))
        .param("most", most)
        .query(
            (row, number) ->
                new Told(
                    new ParticipationId(row.getLong("participation_id")), row.getLong("answers")))
        .list();
  }

  /** One that ends soon. */
  record Ending(NeedId need, ParticipationId town, LocalDate until) {}

  /** Marks those that end soon as reminded; none that was stated for so few days only. */
  List<Ending> remind(LocalDate today, int daysBefore, int most) {
    return jdbc.sql(
            """
            update need set reminded_until = until where id in (
              select id from need
               where state = 'OPEN' and until between :today and :last
                 and reminded_until is distinct from until
                 and cast(stated_at at time zone 'UTC' as date) < until - cast(:days as integer)
               order by until, id limit :most for update skip locked)
            returning id, participation_id, until
            """)
        .param("today", today)
        .param("last", today.plusDays(daysBefore))
        .param("days", daysBefore)
        .param("most", most)
        .query(
            (row, number) ->
                new Ending(
                    new NeedId(row.getLong("id")),
                    new ParticipationId(row.getLong("participation_id")),
                    Columns.date(row, "until")))
        .list();
  }
}
