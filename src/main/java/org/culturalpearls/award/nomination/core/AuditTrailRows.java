package org.culturalpearls.award.nomination.core;

import java.util.List;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Repository of audit trails, whose lines can only be added and read. */
interface AuditTrailRows extends Repository<AuditTrailRow, Long> {

  AuditTrailRow save(AuditTrailRow row);

  @Query(
      """
      select r from AuditTrailRow r where r.nominationId = :nomination
      order by r.at desc, r.id desc limit :limit offset :offset
      """)
  List<AuditTrailRow> page(long nomination, int limit, int offset);
}
