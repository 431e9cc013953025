package org.culturalpearls.cycle.internal;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

/** Repository of cycles. */
interface Cycles extends JpaRepository<Cycle, Long> {

  List<Cycle> findAllByOrderByTitleYearDesc();

  List<Cycle> findByRehearsalTrueOrderByTitleYearDescIdDesc();

  List<Cycle> findByFinishedFalseAndRemovedAtIsNullOrderByTitleYearDesc();

  boolean existsByTitleYearAndRehearsalFalse(int titleYear);

  @Query("select c.caseKey from Cycle c where c.caseKey like concat(:start, '%')")
  Set<String> caseKeys(String start);

  @Query("from Cycle c left join fetch c.stepDays where c.id = :id")
  Optional<Cycle> withStepDays(long id);

  @Query("from Cycle c left join fetch c.pearls where c.id = :id")
  Optional<Cycle> withPearls(long id);

  @Query("from Cycle c join fetch c.pearls where not c.rehearsal")
  List<Cycle> allWithPearls();

  /** Locks the cycle, so that new participations and the end of the cycle are serialised. */
  @Lock(LockModeType.PESSIMISTIC_WRITE)
  @Query("from Cycle c where c.id = :id")
  Optional<Cycle> lock(long id);
}
