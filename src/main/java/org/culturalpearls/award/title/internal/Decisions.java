package org.culturalpearls.award.title.internal;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.culturalpearls.award.setup.DecisionState;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

/** Repository of title decisions, one for each cycle. */
interface Decisions extends JpaRepository<Decision, Long> {

  Optional<Decision> findByCycleId(Long cycle);

  boolean existsByCycleId(Long cycle);

  List<Decision> findByCycleIdInAndStateIn(
      Collection<Long> cycles, Collection<DecisionState> states);

  List<Decision> findByStateNot(DecisionState state);

  /** Locks the row: of two concurrent decisions the second sees the first. */
  @Lock(LockModeType.PESSIMISTIC_WRITE)
  @Query("from Decision d where d.cycleId = :cycle")
  Optional<Decision> lock(long cycle);

  /** Keeps the decision from advancing until the end of the transaction. */
  @Lock(LockModeType.PESSIMISTIC_READ)
  @Query("from Decision d where d.cycleId = :cycle")
  Optional<Decision> lockShared(long cycle);

  /** The same for the cycle of a review. */
  @Lock(LockModeType.PESSIMISTIC_READ)
  @Query("from Decision d where d.cycleId = (select r.cycleId from Review r where r.id = :review)")
  Optional<Decision> lockSharedOfReview(long review);
}
