package org.culturalpearls.award.title.internal;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads the Pearls' summaries, by cycle and municipality. */
@Repository
class PublishedSummaries {

  private final JdbcClient jdbc;

  PublishedSummaries(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** The summary of one Pearl of a cycle. */
  record Published(long cycle, long municipality, String text) {}

  List<Published> all() {
    return jdbc.sql(
            """
            select p.cycle_id as cycle, p.municipality_id as municipality, s.text
              from pearl_summary s
              join participation p on p.id = s.participation_id
              join title t on t.cycle_id = p.cycle_id and t.municipality_id = p.municipality_id
            """)
        .query(Published.class)
        .list();
  }
}
