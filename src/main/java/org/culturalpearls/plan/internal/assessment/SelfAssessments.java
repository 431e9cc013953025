package org.culturalpearls.plan.internal.assessment;

import java.util.List;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.jpa.repository.JpaRepository;

/** Repository of finished self-assessments. */
interface SelfAssessments extends JpaRepository<SelfAssessment, Long> {

  @EntityGraph(attributePaths = "levels")
  List<SelfAssessment> findByParticipationIdOrderByAssessedAtDescIdDesc(long participation);
}
