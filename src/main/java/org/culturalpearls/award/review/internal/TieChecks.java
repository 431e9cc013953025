package org.culturalpearls.award.review.internal;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.culturalpearls.award.review.ReviewState;
import org.culturalpearls.award.review.TieCheckService.State;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

/** Repository of ties that came up while somebody reviews. */
interface TieChecks extends JpaRepository<TieCheck, Long> {

  /** Locks the row until the end of the transaction: of two who decide the second is refused. */
  @Lock(LockModeType.PESSIMISTIC_WRITE)
  @Query("from TieCheck t where t.id = :id")
  Optional<TieCheck> lock(long id);

  List<TieCheck> findByReviewIdInAndStateIn(Collection<Long> reviews, Collection<State> states);

  List<TieCheck> findByNominationIdInAndStateIn(
      Collection<Long> nominations, Collection<State> states);

  /** Returns those of these people whose review has not ended. */
  @Query(
      """
      select t from TieCheck t, Review r
      where r.id = t.reviewId and r.state in :live and t.state in :states
        and t.reviewerId in :reviewers and t.nominationId in :nominations
      """)
  List<TieCheck> ofRunningReviews(
      Collection<Long> reviewers,
      Collection<Long> nominations,
      Collection<State> states,
      Collection<ReviewState> live);

  List<TieCheck> findByNominationIdInOrderByIdDesc(Collection<Long> nominations);
}
