package org.culturalpearls.plan.internal;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

/** Repository of self-assessments. */
interface SelfAssessments extends JpaRepository<SelfAssessment, Long> {

  List<SelfAssessment> findByParticipationIdOrderByAssessedAtDescIdDesc(long participation);
}
