package org.culturalpearls.privacy.internal;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** Repository of requests for copies. */
interface CopyRequests extends JpaRepository<CopyRequest, Long> {

  @Query("from CopyRequest r where r.personId = :person and r.state = 'WAITING'")
  Optional<CopyRequest> waiting(long person);

  @Query("select count(r) from CopyRequest r where r.state = 'WAITING' and r.personId <> :without")
  int count(long without);

  @Query(
      value =
          """
          select * from copy_request where state = 'WAITING' and person_id <> :without
          order by asked_at, id limit :limit offset :offset
          """,
      nativeQuery = true)
  List<CopyRequest> allWaiting(long without, int limit, int offset);
}
