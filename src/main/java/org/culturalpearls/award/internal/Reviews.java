package org.culturalpearls.award.internal;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.culturalpearls.award.AwardStage;
import org.culturalpearls.award.ReviewState;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

/** All reviews. */
interface Reviews extends JpaRepository<Review, Long> {

  /** Holds it until the end of the transaction: of two who act at once the second is told. */
  @Lock(LockModeType.PESSIMISTIC_WRITE)
  @Query("from Review r where r.id = :id")
  Optional<Review> lock(long id);

  @EntityGraph(attributePaths = "points")
  List<Review> findByCycleIdAndStageOrderById(long cycle, AwardStage stage);

  boolean existsByCycleIdAndStage(long cycle, AwardStage stage);

  @EntityGraph(attributePaths = "points")
  List<Review> findByReviewerIdAndStateInOrderById(long reviewer, Collection<ReviewState> states);

  @EntityGraph(attributePaths = "points")
  List<Review> findByNominationIdAndStageAndStateOrderById(
      long nomination, AwardStage stage, ReviewState state);

  List<Review> findByNominationIdAndSettledAtIsNullAndStateNot(long nomination, ReviewState state);

  List<Review> findByNominationIdAndReviewerIdAndStateIn(
      long nomination, long reviewer, Collection<ReviewState> states);

  List<Review> findByNominationIdInAndStateIn(
      Collection<Long> nominations, Collection<ReviewState> states);

  List<Review> findByReviewerIdInAndStateIn(
      Collection<Long> reviewers, Collection<ReviewState> states);

  boolean existsByNominationIdAndReviewerIdAndStateIn(
      long nomination, long reviewer, Collection<ReviewState> states);
}
