package org.culturalpearls.award.setup.core;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.culturalpearls.award.setup.AwardOffice;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

/** The awards of all cycles. */
public interface Awards extends JpaRepository<Award, Long> {

  Optional<Award> findByCycleId(Long cycle);

  List<Award> findByCycleIdIn(Collection<Long> cycles);

  /** Holds it, so that two who change it do so one after the other and the second is told. */
  @Lock(LockModeType.PESSIMISTIC_WRITE)
  @Query("from Award a where a.cycleId = :cycle")
  Optional<Award> lock(long cycle);

  /** Keeps it as it is until the end of the transaction, for who decides by it. */
  @Lock(LockModeType.PESSIMISTIC_READ)
  @Query("from Award a where a.cycleId = :cycle")
  Optional<Award> lockShared(long cycle);

  @Query(
      """
      select count(a) > 0 from Award a join a.members m where m.personId = :person
      """)
  boolean hasMember(long person);

  /** Who of these is appointed to this in the award of one of these cycles. */
  @Query(
      """
      select distinct m.personId from Award a join a.members m
      where a.cycleId in :cycles and m.office = :office and m.personId in :persons
      """)
  List<Long> holders(AwardOffice office, Collection<Long> cycles, Collection<Long> persons);
}
