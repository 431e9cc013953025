package org.culturalpearls.privacy.internal;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.culturalpearls.shared.held.Expiring;
import org.culturalpearls.shared.held.Kind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Copies that were taken and erasures that are over, with the places of names in them. */
@Component
class ExpiredRecords implements Expiring {

  private static final List<String> STATEMENTS =
      List.of(
          """
          delete from personal_copy where id in
            (select id from personal_copy where taken_at < :before order by id limit :most)
          """,
          """
          delete from name_place where id in
            (select n.id from name_place n join erasure e on e.id = n.erasure_id
             where e.ended_at < :before order by n.id limit :most)
          """,
          """
          delete from erasure where id in
            (select id from erasure e where e.ended_at < :before
               and not exists (select 1 from name_place n where n.erasure_id = e.id)
             order by id limit :most)
          """);

  private final JdbcClient jdbc;

  ExpiredRecords(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public Kind kind() {
    return Kind.RIGHTS_RECORDS;
  }

  /** The fullest of the three pages says whether more is left. */
  @Override
  public int clear(Instant before, int most) {
    return STATEMENTS.stream()
        .mapToInt(
            statement ->
                jdbc.sql(statement)
                    .param("before", before.atOffset(ZoneOffset.UTC))
                    .param("most", most)
                    .update())
        .max()
        .orElse(0);
  }
}
