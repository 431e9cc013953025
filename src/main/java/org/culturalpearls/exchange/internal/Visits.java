package org.culturalpearls.exchange.internal;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

/** Repository of visits. */
interface Visits extends JpaRepository<Visit, Long> {

  @Lock(LockModeType.PESSIMISTIC_WRITE)
  @Query("select v from Visit v where v.requestId = :request")
  Optional<Visit> lockForUpdate(long request);

  /** Locks a page of those whose visitor is to be asked, without those that are being changed. */
  @Query(
      nativeQuery = true,
      value =
          """
          select * from visit where next_at <= :now
          order by next_at, request_id limit :most for update skip locked
          """)
  List<Visit> due(Instant now, int most);
}
