package org.culturalpearls.exchange.internal;

import java.util.HashSet;
import java.util.Set;
import org.culturalpearls.exchange.ContactRequestId;
import org.culturalpearls.practice.PracticeId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Counts the visits of practices. */
@Repository
class VisitQueries {

  /** Visits that are to come or took place; what was called off before its day does not count. */
  private static final String FULL =
      """
      select cast(extract(year from v.agreed) as integer)
        from visit v join contact_request r on r.id = v.request_id
       where r.practice_id = :practice and r.id <> :but and v.agreed is not null
         and (r.state = 'AGREED' or v.reported_at is not null
              or r.state = 'ENDED' and cast(r.ended_at at time zone 'UTC' as date) >=
                 coalesce(v.day, cast(v.agreed + interval '1 month' - interval '1 day' as date)))
       group by 1 having count(*) >= :most
      """;

  private static final String TOWNS =
      """
      select count(distinct r.asking_town_id) from visit v join contact_request r on r.id = v.request_id
       where r.practice_id = :practice and v.reported_at is not null
      """;

  private final JdbcClient jdbc;

  VisitQueries(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Lets what is offered, and what is agreed on, change one after the other. */
  void oneAfterTheOther(PracticeId practice) {
    jdbc.sql("select 1 from pg_advisory_xact_lock(hashtextextended(:what, 0))")
        .param("what", "visits:" + practice.value())
        .query()
        .listOfRows();
  }

  /**
   * Returns the years that are full.
   *
   * @param but a request that does not count, or null
   */
  Set<Integer> full(PracticeId practice, int mostAYear, ContactRequestId but) {
    return new HashSet<>(
        jdbc.sql(FULL)
            .param("practice", practice.value())
            .param("but", but == null ? 0 : but.value())
            .param("most", mostAYear)
            .query(Integer.class)
            .list());
  }

  /** Counts the towns that have told of a visit. */
  int towns(PracticeId practice) {
    return jdbc.sql(TOWNS).param("practice", practice.value()).query(Integer.class).single();
  }
}
