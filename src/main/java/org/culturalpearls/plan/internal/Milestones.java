package org.culturalpearls.plan.internal;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.culturalpearls.plan.MilestoneId;
import org.culturalpearls.plan.MilestoneState;
import org.culturalpearls.shared.TransactionCache;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

/** Repository of milestones of plans in force. */
interface Milestones extends JpaRepository<Milestone, Long> {

  @Query(
      """
      select m from Milestone m where m.participationId = :participation
      order by m.wording.dueOn, m.id
      """)
  List<Milestone> ofParticipation(long participation);

  List<Milestone> findByParticipationIdIn(Collection<Long> participations);

  boolean existsByParticipationIdAndStateNotIn(
      long participation, Collection<MilestoneState> states);

  long countByParticipationId(long participation);

  @Query(
      value =
          """
          select m.participation_id as participation, cast(count(*) as int) as milestones
          from cycle c
          join participation p on p.cycle_id = c.id
          join milestone m on m.participation_id = p.id
          where c.id = :cycle and m.due_on > c.ends_on and m.state not in ('REACHED', 'DROPPED')
          group by m.participation_id
          """,
      nativeQuery = true)
  List<OfTown> dueAfterEndOf(long cycle);

  /** The number of milestones of a town. */
  interface OfTown {
    long getParticipation();

    int getMilestones();
  }

  /** Locks the milestone until the end of the transaction, see {@link Plans#lock}. */
  @Lock(LockModeType.PESSIMISTIC_WRITE)
  @Query("select m from Milestone m where m.id = :id")
  Optional<Milestone> lock(long id);

  /** The same, once per transaction in which a task is completed. */
  default Milestone lockForUpdate(MilestoneId id) {
    return TransactionCache.once(new Held(id), () -> lock(id.value()))
        .orElseThrow(PlanAccess::nothingHere);
  }

  /**
   * For reading; in a transaction that completes a task it locks the row at once, since the task
   * will change it.
   */
  default Milestone of(MilestoneId id) {
    return TransactionCache.hasBegun()
        ? lockForUpdate(id)
        : findById(id.value()).orElseThrow(PlanAccess::nothingHere);
  }

  /** Cache key of a locked milestone. */
  record Held(MilestoneId id) {}
}
