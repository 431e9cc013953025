package org.culturalpearls.plan.internal.assessment;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.culturalpearls.cycle.ParticipationId;
import org.culturalpearls.plan.assessment.Question;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

/** Repository of the levels agreed on in self-assessments that are under way. */
interface OpenLevels extends JpaRepository<OpenLevel, Long> {

  List<OpenLevel> findByParticipationId(long participation);

  @Lock(LockModeType.PESSIMISTIC_WRITE)
  @Query("from OpenLevel level where level.participationId = :participation order by level.id")
  List<OpenLevel> lock(long participation);

  default Map<Question, OpenLevel> of(ParticipationId participation) {
    return byQuestion(findByParticipationId(participation.value()));
  }

  /** Waits for others who change or finish the same self-assessment. */
  default Map<Question, OpenLevel> lockForUpdate(ParticipationId participation) {
    return byQuestion(lock(participation.value()));
  }

  private static Map<Question, OpenLevel> byQuestion(List<OpenLevel> levels) {
    return levels.stream().collect(Collectors.toMap(OpenLevel::question, each -> each));
  }
}
