package org.culturalpearls.reuse.internal;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

/** Repository of what towns took up. */
interface Adoptions extends JpaRepository<Adoption, Long> {

  boolean existsByParticipationIdAndAskedAtIsNull(long participation);

  /** Locks them, so that of two reached milestones of a measure only one asks. */
  @Lock(LockModeType.PESSIMISTIC_WRITE)
  @Query(
      """
      select a from Adoption a
      where a.participationId = :participation and a.measureId = :measure order by a.id
      """)
  List<Adoption> lockOf(long participation, long measure, Limit most);

  @Lock(LockModeType.PESSIMISTIC_WRITE)
  @Query("select a from Adoption a where a.id = :id")
  Optional<Adoption> lockForUpdate(long id);
}
