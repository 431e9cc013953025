package org.culturalpearls.award.nomination.core;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.culturalpearls.award.nomination.NominationId;
import org.culturalpearls.award.nomination.UntoldDecisionService.TakenBack;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** Repository of decisions that towns are told later, or were never told. */
public interface KeptDecisions extends JpaRepository<KeptDecision, Long> {

  @Query(
      """
      from KeptDecision d
      where d.nominationId in :nominations and d.toldAt is null and d.takenBackAt is null
      order by d.tellAt, d.id
      """)
  List<KeptDecision> untold(Collection<Long> nominations);

  default Optional<KeptDecision> untold(NominationId nomination) {
    return untold(List.of(nomination.value())).stream().findFirst();
  }

  List<KeptDecision> findByNominationIdOrderById(long nomination);

  /** Returns those taken back, each with what was decided after it. */
  default List<TakenBack> takenBack(NominationId nomination) {
    List<KeptDecision> all = findByNominationIdOrderById(nomination.value());
    List<TakenBack> taken = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      if (all.get(i).isTakenBack()) {
        taken.add(all.get(i).takenBack(i + 1 < all.size() ? all.get(i + 1).verdict() : null));
      }
    }
    return List.copyOf(taken);
  }
}
