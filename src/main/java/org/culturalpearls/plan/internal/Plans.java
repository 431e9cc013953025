package org.culturalpearls.plan.internal;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.culturalpearls.cycle.ParticipationId;
import org.culturalpearls.shared.TransactionCache;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

/** All plans. */
interface Plans extends JpaRepository<Plan, Long> {

  Optional<Plan> findByParticipationId(long participation);

  /**
   * Holds the plan until the end of the transaction: of two who act at once the second sees what
   * the first has done and is told so, instead of failing at its commit.
   */
  @Lock(LockModeType.PESSIMISTIC_WRITE)
  @Query("select p from Plan p where p.participationId = :participation")
  Optional<Plan> lock(long participation);

  /** The same, once in a transaction in which a task is completed. */
  default Plan lockForUpdate(ParticipationId id) {
    return TransactionCache.once(new Held(id), () -> lock(id.value()))
        .orElseThrow(PlanAccess::nothingHere);
  }

  /** To look at; who completes a task will change it and holds it from the beginning. */
  default Plan of(ParticipationId id) {
    return TransactionCache.hasBegun()
        ? lockForUpdate(id)
        : findByParticipationId(id.value()).orElseThrow(PlanAccess::nothingHere);
  }

  /** The question for a plan that is held. */
  record Held(ParticipationId id) {}

  /** The plans of a cycle that are not yet submitted. */
  @Query(
      value =
          """
          select p.* from plan p join participation c on c.id = p.participation_id
          where c.cycle_id = :cycle and p.state in ('DRAFT', 'FEEDBACK_REQUESTED', 'READY')
          order by p.id
          """,
      nativeQuery = true)
  List<Plan> unsubmittedOf(long cycle);
}
