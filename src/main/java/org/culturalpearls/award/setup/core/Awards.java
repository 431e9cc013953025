package org.culturalpearls.award.setup.core;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.culturalpearls.award.setup.AwardOffice;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

/** Repository of awards. */
public interface Awards extends JpaRepository<Award, Long> {

  Optional<Award> findByCycleId(Long cycle);

  List<Award> findByCycleIdIn(Collection<Long> cycles);

  /** Returns the awards of these cycles in which the person has an office. */
  @Query(
      """
      select distinct a from Award a join a.members m
      where a.cycleId in :cycles and m.personId = :person
      """)
  List<Award> findByMember(long person, Collection<Long> cycles);

  /** Locks the row: of two concurrent changes the second sees the first. */
  @Lock(LockModeType.PESSIMISTIC_WRITE)
  @Query("from Award a where a.cycleId = :cycle")
  Optional<Award> lock(long cycle);

  /** Locks the row for reading until the end of the transaction, for decisions based on it. */
  @Lock(LockModeType.PESSIMISTIC_READ)
  @Query("from Award a where a.cycleId = :cycle")
  Optional<Award> lockShared(long cycle);

  @Query(
      """
      select count(a) > 0 from Award a join a.members m where m.personId = :person
      """)
  boolean hasMember(long person);

  /** Returns which of these are appointed to this office in the award of one of these cycles. */
  @Query(
      """
      select distinct m.personId from Award a join a.members m
      where a.cycleId in :cycles and m.office = :office and m.personId in :persons
      """)
  List<Long> holders(AwardOffice office, Collection<Long> cycles, Collection<Long> persons);
}
