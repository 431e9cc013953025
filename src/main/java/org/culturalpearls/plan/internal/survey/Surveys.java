package org.culturalpearls.plan.internal.survey;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

/** Repository of surveys. */
interface Surveys extends JpaRepository<Survey, Long> {

  @EntityGraph(attributePaths = "questions")
  List<Survey> findByParticipationIdOrderByOpensOnDescIdDesc(long participation);

  @EntityGraph(attributePaths = "questions")
  List<Survey> findByParticipationIdInOrderByOpensOnDescIdDesc(Collection<Long> participations);

  @EntityGraph(attributePaths = "questions")
  Optional<Survey> findByIdAndParticipationId(long id, long participation);

  @EntityGraph(attributePaths = "questions")
  Optional<Survey> findByToken(String token);

  /** Locks it, so that answers are counted one after the other, and none into a discarded round. */
  @Lock(LockModeType.PESSIMISTIC_WRITE)
  @Query("select s from Survey s where s.token = :token")
  Optional<Survey> lockForUpdate(String token);

  /** Locks one of a town, so that nothing is counted while it changes. */
  @Lock(LockModeType.PESSIMISTIC_WRITE)
  @Query("select s from Survey s where s.id = :id and s.participationId = :participation")
  Optional<Survey> lockForUpdate(long id, long participation);

  long countByParticipationId(long participation);
}
