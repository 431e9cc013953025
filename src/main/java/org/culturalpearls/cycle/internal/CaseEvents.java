package org.culturalpearls.cycle.internal;

import java.util.List;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Repository of case histories. */
interface CaseEvents extends Repository<CaseEventRow, Long> {

  CaseEventRow save(CaseEventRow row);

  @Query(
      """
      select e from CaseEventRow e where e.participationId = :participation
      order by e.at desc, e.id desc limit :limit offset :offset
      """)
  List<CaseEventRow> page(long participation, int limit, int offset);
}
