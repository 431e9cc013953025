package org.culturalpearls.mentoring.matching.core;

import java.util.Collection;
import java.util.List;
import org.culturalpearls.mentoring.matching.ProposalState;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.NativeQuery;

/** Repository of proposals. */
public interface Proposals extends JpaRepository<Proposal, Long> {

  List<Proposal> findByMentoringIdOrderByIdDesc(Long mentoringId);

  List<Proposal> findByMentoringIdInAndState(Collection<Long> mentorings, ProposalState state);

  /** Returns those of all cycles but rehearsals, which take no place of anybody. */
  @NativeQuery(
      """
      select a.* from mentor_proposal a
        join mentoring m on m.id = a.mentoring_id
        join participation p on p.id = m.participation_id
        join cycle c on c.id = p.cycle_id
      where a.state = :#{#state.name()} and not c.rehearsal
      """)
  List<Proposal> ofRealCycles(ProposalState state);
}
