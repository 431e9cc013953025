package org.culturalpearls.exchange.internal;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

/** Repository of requests to get in contact. */
interface ContactRequests extends JpaRepository<ContactRequest, Long> {

  @Lock(LockModeType.PESSIMISTIC_WRITE)
  @Query("select r from ContactRequest r where r.id = :id")
  Optional<ContactRequest> lockForUpdate(long id);

  /** Locks a page of those to be reminded of or closed, without those that are being answered. */
  @Query(
      nativeQuery = true,
      value =
          """
          select * from contact_request where next_at <= :now
          order by next_at, id limit :most for update skip locked
          """)
  List<ContactRequest> due(Instant now, int most);

  /** Locks what a person asked, or is asked, and what both agreed on. */
  @Lock(LockModeType.PESSIMISTIC_WRITE)
  @Query(
      """
      select r from ContactRequest r
      where (r.askedBy = :person or r.hostId = :person) and r.state in (ASKED, AGREED) order by r.id
      """)
  List<ContactRequest> openOf(long person, Limit most);
}
