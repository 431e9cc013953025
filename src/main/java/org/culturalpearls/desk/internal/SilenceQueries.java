package org.culturalpearls.desk.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.culturalpearls.cycle.CaseKey;
import org.culturalpearls.cycle.ParticipationId;
import org.culturalpearls.desk.internal.SilencePolicy.Ladder;
import org.culturalpearls.desk.internal.SilencePolicy.Rung;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.shared.Columns;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Reads when the sides of pairs were last heard of, in one statement for a page of them (ADR 38),
 * and keeps how far their silence was followed.
 */
@Component
class SilenceQueries {

  /**
   * Pairs are locked, so that no other node follows them at the same time. Whose turn it is say the
   * open tasks; a low rating that no coordinator has looked into makes it the office's.
   */
  private static final String DUE =
      """
      with o as (
        select p.id, p.case_key, p.lead_id, p.started_at, c.zone,
               array(select t.person_id from team_member t where t.participation_id = p.id) as team
          from participation p
          join cycle c on c.id = p.cycle_id and not c.finished and not c.rehearsal
         where p.stage in ('PREPARING', 'IN_FORCE')
      )
      select o.id, o.case_key, o.zone, o.lead_id as town_lead, m.lead_id, m.twin_id, s.*,
             {town} as heard_of_town, {mentors} as heard_of_mentors,
             turn.of_town, turn.of_mentors, turn.of_others,
             exists (select 1 from appointment a where a.mentoring_id = m.id
                      and a.state = 'AGREED' and a.starts_at > :now) as meets_later,
             exists (select 1 from check_in k join check_in_answer a on a.check_in_id = k.id
                      where k.mentoring_id = m.id and k.looked_into_at is null
                        and a.rating <= :low) as in_doubt
        from o
        join mentoring m on m.participation_id = o.id and m.state = 'ACTIVE'
        left join silence s on s.participation_id = o.id
      {signs}  cross join lateral (
          select coalesce(bool_or(r.recipient_id = any(o.team)), false) as of_town,
                 coalesce(bool_or(r.recipient_id in (m.lead_id, m.twin_id)), false) as of_mentors,
                 coalesce(bool_or(r.recipient_id is null or not (r.recipient_id = any(o.team)
                   or r.recipient_id in (m.lead_id, coalesce(m.twin_id, m.lead_id)))), false)
                   as of_others
            from task_reminder r where r.case_key = o.case_key) turn
       where s.next_at is null or s.next_at <= :now
       order by s.next_at nulls first, o.id
       limit :most for update of m skip locked
      """
          .replace("{town}", CaseSigns.OF_TOWN)
          .replace("{mentors}", CaseSigns.OF_MENTORS)
          .replace("{signs}", CaseSigns.JOINS);

  private static final String KEEP =
      """
      insert into silence (participation_id, town_sign, town_rung, town_told_at, town_mail,
        mentors_sign, mentors_rung, mentors_told_at, mentors_mail, next_at)
      select * from unnest(:towns, cast(:townSigns as timestamptz[]), cast(:townRungs as smallint[]),
        cast(:townTold as timestamptz[]), :townMails, cast(:mentorsSigns as timestamptz[]),
        cast(:mentorsRungs as smallint[]), cast(:mentorsTold as timestamptz[]), :mentorsMails,
        cast(:next as timestamptz[]))
      on conflict (participation_id) do update set
        town_sign = excluded.town_sign, town_rung = excluded.town_rung,
        town_told_at = excluded.town_told_at, town_mail = excluded.town_mail,
        mentors_sign = excluded.mentors_sign, mentors_rung = excluded.mentors_rung,
        mentors_told_at = excluded.mentors_told_at, mentors_mail = excluded.mentors_mail,
        next_at = excluded.next_at
      """;

  private static final String WRITTEN =
      "select unique_key from mail where unique_key = any(:keys) and state <> 'CANCELLED'";

  /** Since the coordinator's last morning mail, or in the last day. */
  private static final String REACHED_OFFICE =
      """
      select count(*)
        from (select coalesce(max(m.created_at), :yesterday) as at from mail m
               where m.recipient_id = :coordinator and m.kind = 'COORDINATORS_MORNING') told
        cross join silence s
        join participation p on p.id = s.participation_id and not p.case_key = any(:hidden)
       where s.town_rung = :office and s.town_told_at > told.at
          or s.mentors_rung = :office and s.mentors_told_at > told.at
      """;

  private final JdbcClient jdbc;

  SilenceQueries(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * A pair that is to be looked at.
   *
   * @param zone of its cycle
   * @param twin or null
   */
  record Pair(
      ParticipationId id,
      CaseKey caseKey,
      ZoneId zone,
      PersonId townLead,
      PersonId lead,
      PersonId twin,
      Side town,
      Side mentors) {

    Stream<PersonId> people() {
      return Stream.of(townLead, lead, twin).filter(Objects::nonNull);
    }
  }

  /**
   * One side of it.
   *
   * @param before how far its silence has been followed
   * @param heard its last sign
   * @param waits whether it is somebody else's turn
   */
  record Side(Ladder before, Instant heard, boolean waits) {}

  /** How far the silence of both sides has been followed now, and when to look again. */
  record Followed(ParticipationId id, Ladder town, Ladder mentors, Instant next) {}

  /** Returns the first of the pairs whose time has come, and locks them. */
  List<Pair> due(Instant now, int lowRating, int most) {
    return jdbc.sql(DUE)
        .param("now", Timestamp.from(now))
        .param("low", lowRating)
        .param("most", most)
        .query(SilenceQueries::pair)
        .list();
  }

  private static Pair pair(ResultSet row, int number) throws SQLException {
    boolean others = row.getBoolean("of_others");
    boolean town = row.getBoolean("of_town");
    boolean mentors = row.getBoolean("of_mentors");
    boolean both = row.getBoolean("meets_later") || row.getBoolean("in_doubt");
    return new Pair(
        new ParticipationId(row.getLong("id")),
        new CaseKey(row.getString("case_key")),
        ZoneId.of(row.getString("zone")),
        new PersonId(row.getLong("town_lead")),
        new PersonId(row.getLong("lead_id")),
        row.getObject("twin_id") == null ? null : new PersonId(row.getLong("twin_id")),
        side(row, "town", both || !town && (mentors || others)),
        side(row, "mentors", both || !mentors && !town && others));
  }

  private static Side side(ResultSet row, String side, boolean waits) throws SQLException {
    Instant heard = Columns.instant(row, "heard_of_" + side);
    Instant sign = Columns.instant(row, side + "_sign");
    int rung = row.getInt(side + "_rung");
    Ladder before =
        sign == null
            ? Ladder.ground(heard)
            : new Ladder(
                sign,
                rung == 0 ? null : Rung.values()[rung - 1],
                Columns.instant(row, side + "_told_at"),
                row.getString(side + "_mail"));
    return new Side(before, heard, waits);
  }

  void keep(List<Followed> followed) {
    jdbc.sql(KEEP)
        .param("towns", Columns.any(followed.stream().map(Followed::id).toList()))
        .param("townSigns", times(followed, each -> each.town().sign()))
        .param("townRungs", rungs(followed, Followed::town))
        .param("townTold", times(followed, each -> each.town().toldAt()))
        .param("townMails", mails(followed, Followed::town))
        .param("mentorsSigns", times(followed, each -> each.mentors().sign()))
        .param("mentorsRungs", rungs(followed, Followed::mentors))
        .param("mentorsTold", times(followed, each -> each.mentors().toldAt()))
        .param("mentorsMails", mails(followed, Followed::mentors))
        .param("next", times(followed, Followed::next))
        .update();
  }

  private static String[] times(List<Followed> all, Function<Followed, Instant> time) {
    return all.stream()
        .map(time)
        .map(each -> each == null ? null : each.toString())
        .toArray(String[]::new);
  }

  private static Integer[] rungs(List<Followed> all, Function<Followed, Ladder> side) {
    return all.stream().map(each -> number(side.apply(each).told())).toArray(Integer[]::new);
  }

  private static int number(Rung rung) {
    return rung == null ? 0 : rung.ordinal() + 1;
  }

  private static String[] mails(List<Followed> all, Function<Followed, Ladder> side) {
    return all.stream().map(each -> side.apply(each).mail()).toArray(String[]::new);
  }

  /** Returns which of these keys mails have. */
  Set<String> written(Collection<String> keys) {
    return jdbc.sql(WRITTEN).param("keys", keys.toArray(String[]::new)).query(String.class).set();
  }

  /** Returns how many cases have come to the coordinators that this one has not been told of. */
  int reachedOffice(PersonId coordinator, Collection<CaseKey> hidden, Instant now) {
    return jdbc.sql(REACHED_OFFICE)
        .param("coordinator", coordinator.value())
        .param("hidden", hidden.stream().map(CaseKey::value).toArray(String[]::new))
        .param("office", number(Rung.OFFICE))
        .param("yesterday", Timestamp.from(now.minusSeconds(86_400)))
        .query(Integer.class)
        .single();
  }
}
