package org.culturalpearls.award.review.core;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.culturalpearls.award.review.ReviewState;
import org.culturalpearls.award.setup.AwardStage;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

/** Repository of reviews. */
public interface Reviews extends JpaRepository<Review, Long> {

  /**
   * Locks the row until the end of the transaction: of two concurrent changes the second sees the
   * first.
   */
  @Lock(LockModeType.PESSIMISTIC_WRITE)
  @Query("from Review r where r.id = :id")
  Optional<Review> lock(long id);

  @EntityGraph(attributePaths = "points")
  List<Review> findByCycleIdAndStageOrderById(long cycle, AwardStage stage);

  @EntityGraph(attributePaths = "points")
  List<Review> findByReviewerIdAndStateInOrderById(long reviewer, Collection<ReviewState> states);

  @EntityGraph(attributePaths = "points")
  List<Review> findByNominationIdAndStageAndStateOrderById(
      long nomination, AwardStage stage, ReviewState state);

  boolean existsByCycleIdAndStage(long cycle, AwardStage stage);

  List<Review> findByNominationIdAndSettledAtIsNullAndStateNot(long nomination, ReviewState state);

  List<Review> findByNominationIdAndReviewerIdAndStateIn(
      long nomination, long reviewer, Collection<ReviewState> states);

  List<Review> findByNominationIdInAndStateIn(
      Collection<Long> nominations, Collection<ReviewState> states);

  List<Review> findByReviewerIdInAndStateIn(
      Collection<Long> reviewers, Collection<ReviewState> states);

  /** Returns whether somebody still has to be assigned a review of a nomination in its stage. */
  @Query(
      nativeQuery = true,
      value =
          """
          select exists (select 1 from nomination n
            where n.cycle_id in (:cycles) and n.state in ('ELIGIBLE', 'IN_JURY')
              and not exists (select 1 from review r
                where r.nomination_id = n.id and r.state in ('ASSIGNED', 'SCORING', 'SUBMITTED')
                  and r.stage = case n.state when 'IN_JURY' then 'JURY' else 'PRE_SELECTION' end))
          """)
  boolean anyUnreviewed(Collection<Long> cycles);

  boolean existsByNominationIdAndReviewerIdAndStateIn(
      long nomination, long reviewer, Collection<ReviewState> states);
}
