package org.culturalpearls.privacy.internal;

import java.time.Instant;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** Repository of requests to erase a person. */
interface Erasures extends JpaRepository<Erasure, Long> {

  @Query("from Erasure e where e.personId = :person and e.state = 'WAITING'")
  Optional<Erasure> waiting(long person);

  /** Returns the one that is due first; a concurrent node gets the next. */
  @Query(
      value =
          """
          select * from erasure where state = 'WAITING' and due_at <= :now
          order by due_at, id limit 1 for update skip locked
          """,
      nativeQuery = true)
  Optional<Erasure> due(Instant now);
}
