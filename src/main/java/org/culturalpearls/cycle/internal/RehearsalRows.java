package org.culturalpearls.cycle.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.culturalpearls.cycle.CaseKey;
import org.culturalpearls.cycle.CycleId;
import org.culturalpearls.cycle.RehearsalService;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.shared.Columns;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Counts and deletes the rows of a rehearsal in the tables of all modules: the database follows
 * what refers to its cases, so that no module has to be asked and no table is left out.
 */
@Component
class RehearsalRows {

  private final JdbcClient jdbc;

  RehearsalRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * A part that is deleted at a time.
   *
   * @param participation null for what is left when no case is
   */
  record Part(long cycle, Long participation, CaseKey key) {}

  List<CaseKey> keys(CycleId cycle) {
    return jdbc.sql("select case_key from participation where cycle_id = :cycle order by id")
        .param("cycle", cycle.value())
        .query((row, number) -> new CaseKey(row.getString(1)))
        .list();
  }

  RehearsalService.Counts counts(CycleId cycle, int cases, int instances) {
    return jdbc.sql(
            """
            select
              (select count(*) from nomination where cycle_id = :cycle),
              (select count(*) from review where cycle_id = :cycle),
              (select count(*) from title where cycle_id = :cycle),
              (select count(*) from nomination_file f join nomination n on n.id = f.nomination_id
                where n.cycle_id = :cycle),
              (select count(*) from mail
                where case_key in (select case_key from participation where cycle_id = :cycle
                    union select case_key from cycle where id = :cycle)
                  or case_key is null and arguments ~ ('(^| )Cycle:' || :cycle || '( |$)'))
            """)
        .param("cycle", cycle.value())
        .query(
            (row, number) ->
                new RehearsalService.Counts(
                    cases,
                    row.getInt(1),
                    row.getInt(2),
                    row.getInt(3),
                    row.getInt(4),
                    row.getInt(5),
                    instances))
        .single();
  }

  void keep(CycleId cycle, RehearsalService.Removed removed) {
    RehearsalService.Counts counts = removed.counts();
    jdbc.sql(
            """
            insert into removed_rehearsal (id, cycle_id, at, actor_id, title_year, case_key, cases,
              nominations, reviews, titles, documents, mails, instances)
            values (nextval('pearl_seq'), ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """)
        .params(
            cycle.value(),
            removed.at().atOffset(ZoneOffset.UTC),
            removed.actor().value(),
            removed.titleYear(),
            removed.caseKey().value(),
            counts.cases(),
            counts.nominations(),
            counts.reviews(),
            counts.titles(),
            counts.documents(),
            counts.mails(),
            counts.instances())
        .update();
  }

  List<RehearsalService.Removed> removed() {
    return jdbc.sql("select * from removed_rehearsal order by at desc, id desc")
        .query(RehearsalRows::line)
        .list();
  }

  private static RehearsalService.Removed line(ResultSet row, int number) throws SQLException {
    return new RehearsalService.Removed(
        Columns.instant(row, "at"),
        new PersonId(row.getLong("actor_id")),
        row.getInt("title_year"),
        new CaseKey(row.getString("case_key")),
        new RehearsalService.Counts(
            row.getInt("cases"),
            row.getInt("nominations"),
            row.getInt("reviews"),
            row.getInt("titles"),
            row.getInt("documents"),
            row.getInt("mails"),
            row.getInt("instances")));
  }

  /** Locks its cycle, so that of two jobs the second comes after the first. */
  Optional<Part> next() {
    return jdbc.sql(
            """
            select c.id as cycle, p.id as participation, coalesce(p.case_key, c.case_key) as case_key
            from cycle c left join lateral (
              select id, case_key from participation where cycle_id = c.id order by id limit 1) p
              on true
            where c.removed_at is not null
            order by c.id limit 1 for update of c
            """)
        .query(
            (row, number) ->
                new Part(
                    row.getLong("cycle"),
                    row.getObject("participation", Long.class),
                    new CaseKey(row.getString("case_key"))))
        .optional();
  }

  void delete(Part part) {
    jdbc.sql("select delete_of_rehearsal(:cycle, cast(:participation as bigint))")
        .param("cycle", part.cycle())
        .param("participation", part.participation())
        .query((row, number) -> "")
        .list();
  }
}
