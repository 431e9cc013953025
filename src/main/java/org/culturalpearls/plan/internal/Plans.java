package org.culturalpearls.plan.internal;

import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.culturalpearls.cycle.ParticipationId;
import org.culturalpearls.shared.TransactionCache;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

/** Repository of plans. */
interface Plans extends JpaRepository<Plan, Long> {

  Optional<Plan> findByParticipationId(long participation);

  List<Plan> findByParticipationIdIn(Collection<Long> participations);

  boolean existsByParticipationIdAndChangeStateNotNull(long participation);

  /**
   * Locks the plan until the end of the transaction: of two concurrent changes the second sees the
   * first and is refused, instead of failing at its commit.
   */
  @Lock(LockModeType.PESSIMISTIC_WRITE)
  @Query("select p from Plan p where p.participationId = :participation")
  Optional<Plan> lock(long participation);

  /** The same, once per transaction in which a task is completed. */
  default Plan lockForUpdate(ParticipationId id) {
    return TransactionCache.once(new Held(id), () -> lock(id.value()))
        .orElseThrow(PlanAccess::nothingHere);
  }

  /**
   * For reading; in a transaction that completes a task it locks the row at once, since the task
   * will change it.
   */
  default Plan of(ParticipationId id) {
    return TransactionCache.hasBegun()
        ? lockForUpdate(id)
        : findByParticipationId(id.value()).orElseThrow(PlanAccess::nothingHere);
  }

  /** Cache key of a locked plan. */
  record Held(ParticipationId id) {}

  /** Returns the plans that wait for feedback and are due on one of these days. */
  @Query(
      value =
          """
          select p.* from plan p
            join participation c on c.id = p.participation_id
            join cycle y on y.id = c.cycle_id
          where p.state = 'FEEDBACK_REQUESTED'
            and coalesce(p.extended_until, y.plan_due_on) between :first and :last
          order by coalesce(p.extended_until, y.plan_due_on), p.id
          """,
      nativeQuery = true)
  List<Plan> waitingForFeedback(LocalDate first, LocalDate last);

  /** Returns the plans of a cycle that are not submitted. */
  @Query(
      value =
          """
          select p.* from plan p join participation c on c.id = p.participation_id
          where c.cycle_id = :cycle and p.state in ('DRAFT', 'FEEDBACK_REQUESTED', 'READY')
          order by p.id
          """,
      nativeQuery = true)
  List<Plan> unsubmittedOf(long cycle);

  /** Returns the plans of a cycle that are in force and being changed. */
  @Query(
      value =
          """
          select p.* from plan p join participation c on c.id = p.participation_id
          where c.cycle_id = :cycle and p.change_state is not null
          order by p.id
          """,
      nativeQuery = true)
  List<Plan> changedOf(long cycle);
}
