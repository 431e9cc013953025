package org.culturalpearls.mentoring.matching.core;

import java.util.Collection;
import java.util.List;
import org.culturalpearls.mentoring.matching.ProposalState;
import org.springframework.data.jpa.repository.JpaRepository;

/** Repository of proposals. */
public interface Proposals extends JpaRepository<Proposal, Long> {

  List<Proposal> findByMentoringIdOrderByIdDesc(Long mentoringId);

  List<Proposal> findByMentoringIdInAndState(Collection<Long> mentorings, ProposalState state);

  List<Proposal> findByState(ProposalState state);
}
