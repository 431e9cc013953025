package org.culturalpearls.award.nomination.core;

import java.util.List;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The lines of all nominations' trails, which can be added and read. */
interface TrailRows extends Repository<TrailRow, Long> {

  TrailRow save(TrailRow row);

  @Query(
      """
      select r from TrailRow r where r.nominationId = :nomination
      order by r.at desc, r.id desc limit :limit offset :offset
      """)
  List<TrailRow> page(long nomination, int limit, int offset);
}
