package org.culturalpearls.award.nomination.internal;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

/** Repository of requests to complete nominations. */
interface Completions extends JpaRepository<Completion, Long> {

  List<Completion> findByNominationIdOrderByRound(long nomination);

  boolean existsByNominationIdAndRoundAndFilesTrue(long nomination, int round);
}
