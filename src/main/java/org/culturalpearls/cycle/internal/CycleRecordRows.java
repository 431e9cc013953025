package org.culturalpearls.cycle.internal;

import java.util.List;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Repository of cycles' histories, whose lines can only be added and read. */
interface CycleRecordRows extends Repository<CycleRecordRow, Long> {

  CycleRecordRow save(CycleRecordRow row);

  boolean existsByPersonIdAndKind(long person, String kind);

  @Query(
      """
      select r from CycleRecordRow r where r.cycleId = :cycle
      order by r.at desc, r.id desc limit :limit offset :offset
      """)
  List<CycleRecordRow> page(long cycle, int limit, int offset);
}
